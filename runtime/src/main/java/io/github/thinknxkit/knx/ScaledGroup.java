package io.github.thinknxkit.knx;

import io.github.thinknxkit.annotation.CheckReturnValue;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.InvalidArgumentException;
import java.util.Objects;

/**
 * A group address that takes a percentage, DPT 5.001, or an angle, DPT 5.003: one byte whose 0 to 255 stand for 0 to
 * 100 % or 0 to 360°.
 *
 * <p>{@code brightness.write(30)} puts 77 on the bus. A half is rounded up, as KNX tools do.
 *
 * @param sender what the telegrams are made by
 * @param info the group's address, name and datapoint type
 * @param max the greatest value, which the byte 255 stands for: 100 or 360
 * @param unit the unit of the values, such as {@code %}
 * @param <A> the type of the answer to a telegram
 */
@CheckReturnValue
public record ScaledGroup<A>(TelegramSender<A> sender, GroupInfo info, int max, String unit) implements Group<A> {

    private static final int MAX_RAW = 255;

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if the greatest value is not more than 0
     */
    public ScaledGroup {
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(unit, "unit");
        if (max < 1) {
            throw new IllegalArgumentException("a scale reaches from 0 to more than 0, not to " + max);
        }
    }

    /**
     * Makes the telegram of a value.
     *
     * @param value the value, 0 to {@link #max()}; with or without a fraction
     * @return a request that puts the value's byte on the bus
     * @throws InvalidArgumentException if it is out of range or not a number
     */
    public Request<A> write(double value) {
        return sender.unsignedByte(info.address(), raw(value));
    }

    /**
     * Makes the telegram of a byte, without any scaling.
     *
     * @param raw the byte, 0 to 255
     * @return a request that puts the byte on the bus
     * @throws InvalidArgumentException if it is out of range
     */
    public Request<A> writeRaw(int raw) {
        return sender.unsignedByte(info.address(), GroupChecks.whole(info, "raw", raw, 0, MAX_RAW, ""));
    }

    /**
     * Returns the byte that stands for a value on the bus.
     *
     * @param value the value, 0 to {@link #max()}
     * @return the nearest byte, the upper of two as near: 77 for 30 %
     * @throws InvalidArgumentException if the value is out of range or not a number
     */
    public int raw(double value) {
        return (int) Math.round(GroupChecks.decimal(info, "value", value, 0, max, unit) * MAX_RAW / max);
    }

    /**
     * Returns what a receiver reads of a value.
     *
     * @param value the value, 0 to {@link #max()}
     * @return the value of the nearest byte: about 30.196 for 30 %
     * @throws InvalidArgumentException if the value is out of range or not a number
     */
    public double carried(double value) {
        return raw(value) * (double) max / MAX_RAW;
    }

    /** Returns address, names and datapoint type, such as {@code 1/1/3 Living room/Brightness (5.001)}. */
    @Override
    public String toString() {
        return info.toString();
    }
}
