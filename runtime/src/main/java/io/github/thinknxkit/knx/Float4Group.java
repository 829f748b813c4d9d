package io.github.thinknxkit.knx;

import io.github.thinknxkit.annotation.CheckReturnValue;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.InvalidArgumentException;
import java.util.Objects;

/**
 * A group address that takes a floating-point number of four bytes, IEEE 754 single precision: DPT 14, such as a power
 * in watts (14.056).
 *
 * <p>{@code power.write(85.235)} sends that number, of which a receiver reads about 85.2350006: a {@code float} has some
 * seven digits. {@link #carried} tells what arrives.
 *
 * @param sender what the telegrams are made by
 * @param info the group's address, name and datapoint type
 * @param unit the unit of the values, such as {@code W}; empty if they have none
 * @param <A> the type of the answer to a telegram
 */
@CheckReturnValue
public record Float4Group<A>(TelegramSender<A> sender, GroupInfo info, String unit) implements Group<A> {

    /** Checks that all are there. */
    public Float4Group {
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Makes the telegram of a number.
     *
     * @param value the number, finite and within the range of a {@code float}, which is about ±3.4 · 10<sup>38</sup>
     * @return a request that puts the nearest {@code float} on the bus
     * @throws InvalidArgumentException if it is out of range or not a number
     */
    public Request<A> write(double value) {
        return sender.float4(info.address(), check(value));
    }

    /**
     * Returns what a receiver reads of a number.
     *
     * @param value the number, finite and within the range of a {@code float}
     * @return the nearest {@code float}
     * @throws InvalidArgumentException if it is out of range or not a number
     */
    public double carried(double value) {
        return (float) check(value);
    }

    private double check(double value) {
        // No zero has a sign on its way to the server, which is told numbers in decimal digits.
        return GroupChecks.decimal(info, "value", value, -Float.MAX_VALUE, Float.MAX_VALUE, unit) + 0.0;
    }

    /** Returns address, names and datapoint type, such as {@code 5/0/1 Meters/Power (14.056)}. */
    @Override
    public String toString() {
        return info.toString();
    }
}
