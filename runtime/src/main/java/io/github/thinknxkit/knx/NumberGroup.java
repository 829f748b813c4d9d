package io.github.thinknxkit.knx;

import io.github.thinknxkit.annotation.CheckReturnValue;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.InvalidArgumentException;
import java.util.Objects;

/**
 * A group address that takes a whole number of one byte, as it is: DPT 5 but for percentages and angles, DPT 6, and the
 * types of DPT 20 whose words this package does not have.
 *
 * <p>{@code fanStage.write(2)} puts 2 on the bus. A range that begins below 0 makes it a byte with a sign.
 *
 * @param sender what the telegrams are made by
 * @param info the group's address, name and datapoint type
 * @param min the least value: 0, or -128 for DPT 6
 * @param max the greatest value: 255 or less, 127 with a sign
 * @param unit the unit of the values; empty if they have none
 * @param <A> the type of the answer to a telegram
 */
@CheckReturnValue
public record NumberGroup<A>(TelegramSender<A> sender, GroupInfo info, int min, int max, String unit)
        implements Group<A> {

    private static final int MAX_UNSIGNED = 255;

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if the range is empty or does not fit into one byte
     */
    public NumberGroup {
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(unit, "unit");
        if (min < Byte.MIN_VALUE || max > (min < 0 ? Byte.MAX_VALUE : MAX_UNSIGNED) || min > max) {
            throw new IllegalArgumentException(
                    "a byte has a range within 0 to 255 or -128 to 127, not " + min + " to " + max);
        }
    }

    /**
     * Makes the telegram of a number.
     *
     * @param value the number, {@link #min()} to {@link #max()}
     * @return a request that puts the number on the bus
     * @throws InvalidArgumentException if it is out of range
     */
    public Request<A> write(int value) {
        int number = GroupChecks.whole(info, "value", value, min, max, unit);
        return min < 0 ? sender.signedByte(info.address(), number) : sender.unsignedByte(info.address(), number);
    }

    /** Returns address, names and datapoint type, such as {@code 3/0/2 Bath/Fan stage (5.100)}. */
    @Override
    public String toString() {
        return info.toString();
    }
}
