package io.github.thinknxkit.knx;

import io.github.thinknxkit.annotation.CheckReturnValue;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.InvalidArgumentException;
import java.util.Objects;

/**
 * A group address that takes a value with priority over all others, until it is released: DPT 2. Of its two bits the
 * upper one takes control and the lower one is the value, which means the same as in the DPT 1 of the same subtype.
 *
 * <p>{@code garden.force(OnOff.OFF)} puts 2 on the bus: the lights are off and stay off, whatever the push buttons say.
 *
 * @param sender what the telegrams are made by
 * @param info the group's address, name and datapoint type
 * @param <A> the type of the answer to a telegram
 * @param <V> the words for the values 0 and 1
 */
@CheckReturnValue
public record ForcedGroup<A, V extends Enum<V> & KnxValue>(TelegramSender<A> sender, GroupInfo info)
        implements Group<A> {

    /** Checks that both are there. */
    public ForcedGroup {
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(info, "info");
    }

    /**
     * Makes the telegram that forces a value.
     *
     * @param value the word, whose raw number is 0 or 1
     * @return a request that puts 2 or 3 on the bus
     * @throws InvalidArgumentException if it is {@code null}
     */
    public Request<A> force(V value) {
        int raw = GroupChecks.present(info, "value", value).raw();
        return sender.bits(info.address(), Packing.forced(1, GroupChecks.whole(info, "value", raw, 0, 1, "")));
    }

    /**
     * Makes the telegram that gives the control back. What the group goes to then is for the device to say: the value
     * bit does not count without control, and is 0.
     *
     * @return a request that puts 0 on the bus
     */
    public Request<A> release() {
        return sender.bits(info.address(), Packing.forced(0, 0));
    }

    /** Returns address, names and datapoint type, such as {@code 1/2/7 Garden/Lights forced (2.001)}. */
    @Override
    public String toString() {
        return info.toString();
    }
}
