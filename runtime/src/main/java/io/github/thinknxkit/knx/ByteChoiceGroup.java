package io.github.thinknxkit.knx;

import io.github.thinknxkit.annotation.CheckReturnValue;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.InvalidArgumentException;
import java.util.Objects;

/**
 * A group address that takes one byte out of a list of words: DPT 20. {@code kitchenMode.write(KnxHvacMode.COMFORT)}
 * puts 1 on the bus.
 *
 * @param sender what the telegrams are made by
 * @param info the group's address, name and datapoint type
 * @param <A> the type of the answer to a telegram
 * @param <V> the words
 */
@CheckReturnValue
public record ByteChoiceGroup<A, V extends Enum<V> & KnxValue>(TelegramSender<A> sender, GroupInfo info)
        implements Group<A> {

    private static final int MAX = 255;

    /** Checks that both are there. */
    public ByteChoiceGroup {
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(info, "info");
    }

    /**
     * Makes the telegram of a word, {@code KnxHvacMode.COMFORT} for example.
     *
     * @param value the word, whose raw number is 0 to 255
     * @return a request that puts the word's byte on the bus
     * @throws InvalidArgumentException if it is {@code null}
     */
    public Request<A> write(V value) {
        return telegram("value", GroupChecks.present(info, "value", value).raw());
    }

    /**
     * Makes the telegram of a byte, for what a device understands and the list of words does not have.
     *
     * @param raw the byte, 0 to 255
     * @return a request that puts the byte on the bus
     * @throws InvalidArgumentException if it is out of range
     */
    public Request<A> writeRaw(int raw) {
        return telegram("raw", raw);
    }

    private Request<A> telegram(String parameter, int raw) {
        return sender.unsignedByte(info.address(), GroupChecks.whole(info, parameter, raw, 0, MAX, ""));
    }

    /** Returns address, names and datapoint type, such as {@code 2/0/1 Kitchen/Mode (20.102)}. */
    @Override
    public String toString() {
        return info.toString();
    }
}
