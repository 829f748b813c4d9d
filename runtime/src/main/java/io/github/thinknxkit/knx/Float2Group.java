package io.github.thinknxkit.knx;

import io.github.thinknxkit.annotation.CheckReturnValue;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.value.Dpt9;
import java.util.Objects;

/**
 * A group address that takes a floating-point number of two bytes: DPT 9, such as a temperature (9.001) or a brightness
 * in lux (9.004).
 *
 * <p>The bus carries few of the numbers that a program can name: of {@code setpoint.write(21.53)} a receiver reads
 * 21.52, which is what {@code setpoint.carried(21.53)} returns. That number is sent and not the one given, so that
 * nothing is left to round for the server: software is known to make -20.48 of -0.004. Confirm what comes back with
 * {@link #carried}, or within half of {@link #step}.
 *
 * @param sender what the telegrams are made by
 * @param info the group's address, name and datapoint type
 * @param min the least value that the datapoint type allows, and that two bytes can carry
 * @param max the greatest value that the datapoint type allows, and that two bytes can carry
 * @param unit the unit of the values, such as {@code °C}; empty if they have none
 * @param <A> the type of the answer to a telegram
 */
@CheckReturnValue
public record Float2Group<A>(TelegramSender<A> sender, GroupInfo info, double min, double max, String unit)
        implements Group<A> {

    /**
     * Narrows the range to what two bytes can carry: KNX lets many types end at 670760, which is in the step of the
     * pattern for invalid data.
     *
     * @throws IllegalArgumentException if nothing is left of the range
     */
    public Float2Group {
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(unit, "unit");
        double least = Math.max(min, Dpt9.MIN);
        double greatest = Math.min(max, Dpt9.MAX);
        if (!(least <= greatest)) {
            throw new IllegalArgumentException(
                    "a DPT 9 range is within " + Dpt9.MIN + " to " + Dpt9.MAX + ", not " + min + " to " + max);
        }
        min = least;
        max = greatest;
    }

    /**
     * Makes the telegram of a number.
     *
     * @param value the number, {@link #min()} to {@link #max()}
     * @return a request that puts the nearest number that the bus can carry on it
     * @throws InvalidArgumentException if it is out of range or not a number
     */
    public Request<A> write(double value) {
        return sender.float2(info.address(), carried(value));
    }

    /**
     * Returns what a receiver reads of a number.
     *
     * @param value the number, {@link #min()} to {@link #max()}
     * @return the nearest number that the bus can carry, such as 21.52 for 21.53
     * @throws InvalidArgumentException if it is out of range or not a number
     */
    public double carried(double value) {
        return Dpt9.round(check(value));
    }

    /**
     * Returns how far the numbers that the bus can carry are apart.
     *
     * @param value the number, {@link #min()} to {@link #max()}
     * @return the step at that magnitude, 0.01 to 327.68; 0.02 at 21.53
     * @throws InvalidArgumentException if it is out of range or not a number
     */
    public double step(double value) {
        return Dpt9.step(check(value));
    }

    private double check(double value) {
        return GroupChecks.decimal(info, "value", value, min, max, unit);
    }

    /** Returns address, names and datapoint type, such as {@code 2/0/3 Kitchen/Setpoint (9.001)}. */
    @Override
    public String toString() {
        return info.toString();
    }
}
