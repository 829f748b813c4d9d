package io.github.thinknxkit.knx;

import io.github.thinknxkit.annotation.CheckReturnValue;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.InvalidArgumentException;
import java.util.Objects;

/**
 * A group address that takes one bit: DPT 1. What the bit means is for the words to say, so that
 * {@code southUpDown.write(UpDown.DOWN)} cannot be mistaken for "off".
 *
 * @param sender what the telegrams are made by
 * @param info the group's address, name and datapoint type
 * @param <A> the type of the answer to a telegram
 * @param <V> the words for 0 and 1
 */
@CheckReturnValue
public record BitGroup<A, V extends Enum<V> & KnxValue>(TelegramSender<A> sender, GroupInfo info) implements Group<A> {

    private static final int MAX = 1;

    /** Checks that both are there. */
    public BitGroup {
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(info, "info");
    }

    /**
     * Makes the telegram of a word, {@code UpDown.DOWN} for example.
     *
     * @param value the word, whose raw number is 0 or 1
     * @return a request that puts the bit on the bus
     * @throws InvalidArgumentException if it is {@code null}
     */
    public Request<A> write(V value) {
        int raw = GroupChecks.present(info, "value", value).raw();
        return sender.bit(info.address(), GroupChecks.whole(info, "value", raw, 0, MAX, "") == MAX);
    }

    /** Returns address, names and datapoint type, such as {@code 1/0/7 Kitchen/South blind (1.008)}. */
    @Override
    public String toString() {
        return info.toString();
    }
}
