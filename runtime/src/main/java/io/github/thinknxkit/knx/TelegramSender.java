package io.github.thinknxkit.knx;

import io.github.thinknxkit.annotation.CheckReturnValue;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.value.GroupAddress;

/**
 * Makes the requests that put telegrams on the bus, one method for each format that the API sends. Groups stand on one:
 * generated code implements it over a client, tests may put a fake in its place.
 *
 * <p>Nothing is sent before {@link Request#send()}. The groups of this package hand over values within the ranges given
 * here and nothing else. Implementations are safe for use by many threads.
 *
 * @param <A> the type of the answer
 */
@CheckReturnValue
public interface TelegramSender<A> {

    /**
     * Makes a telegram of one bit: DPT 1.
     *
     * @param address where it goes
     * @param value the bit
     * @return the request
     */
    Request<A> bit(GroupAddress address, boolean value);

    /**
     * Makes a telegram of up to four bits: DPT 2 and DPT 3.
     *
     * @param address where it goes
     * @param value the bits, 0 to 3 for DPT 2, 0 to 15 for DPT 3
     * @return the request
     */
    Request<A> bits(GroupAddress address, int value);

    /**
     * Makes a telegram of one byte without a sign: DPT 5, 17, 18 and 20.
     *
     * @param address where it goes
     * @param value the byte, 0 to 255
     * @return the request
     */
    Request<A> unsignedByte(GroupAddress address, int value);

    /**
     * Makes a telegram of one byte with a sign: DPT 6.
     *
     * @param address where it goes
     * @param value the byte, -128 to 127
     * @return the request
     */
    Request<A> signedByte(GroupAddress address, int value);

    /**
     * Makes a telegram of a floating-point number of two bytes: DPT 9.
     *
     * @param address where it goes
     * @param value the number, -671088.64 to 670433.28
     * @return the request
     */
    Request<A> float2(GroupAddress address, double value);

    /**
     * Makes a telegram of a floating-point number of four bytes: DPT 14.
     *
     * @param address where it goes
     * @param value the number, within the range of a {@code float} and finite
     * @return the request
     */
    Request<A> float4(GroupAddress address, double value);
}
