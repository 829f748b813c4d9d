package io.github.thinknxkit.knx;

import io.github.thinknxkit.annotation.CheckReturnValue;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.InvalidArgumentException;
import java.util.Objects;

/**
 * A group address that takes relative steps: dimming, DPT 3.007, and blinds, DPT 3.008. Of its four bits the upper one
 * is the direction and the others are the code of the interval.
 *
 * <p>{@code dimmer.step(DecreaseIncrease.INCREASE, StepInterval.QUARTER)} puts 11 on the bus: a quarter brighter. A
 * dimmer whose button is held down gets {@link StepInterval#WHOLE}, and {@link #stop()} once it is let go.
 *
 * @param sender what the telegrams are made by
 * @param info the group's address, name and datapoint type
 * @param <A> the type of the answer to a telegram
 * @param <V> the words for the directions 0 and 1
 */
@CheckReturnValue
public record StepGroup<A, V extends Enum<V> & KnxValue>(TelegramSender<A> sender, GroupInfo info) implements Group<A> {

    private static final int BREAK = 0;
    private static final int MAX_CODE = 7;

    /** Checks that both are there. */
    public StepGroup {
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(info, "info");
    }

    /**
     * Makes the telegram of a step.
     *
     * @param direction where to, whose raw number is 0 or 1
     * @param interval how far; {@link StepInterval#nearest} finds the one for a percentage
     * @return a request that puts the step on the bus
     * @throws InvalidArgumentException if one is {@code null}
     */
    public Request<A> step(V direction, StepInterval interval) {
        return telegram(
                direction, GroupChecks.present(info, "interval", interval).code());
    }

    /**
     * Makes the telegram of a step that is given by its code.
     *
     * @param direction where to, whose raw number is 0 or 1
     * @param code how far, 1 to 7: 100 % / 2<sup>code - 1</sup>, so that 1 is 100 %, 3 is 25 % and 7 is 1.5625 %
     * @return a request that puts the step on the bus
     * @throws InvalidArgumentException if the direction is {@code null} or the code is out of range
     */
    public Request<A> step(V direction, int code) {
        return telegram(direction, GroupChecks.whole(info, "code", code, 1, MAX_CODE, ""));
    }

    /**
     * Makes the telegram that stops a movement or a dimming under way, whatever its direction.
     *
     * @return a request that puts 0 on the bus
     */
    public Request<A> stop() {
        return sender.bits(info.address(), BREAK);
    }

    /**
     * Makes the telegram that stops a movement or a dimming under way, for a device that wants to be told the direction
     * again.
     *
     * @param direction that of the movement, whose raw number is 0 or 1
     * @return a request that puts 0 or 8 on the bus
     * @throws InvalidArgumentException if it is {@code null}
     */
    public Request<A> stop(V direction) {
        return telegram(direction, BREAK);
    }

    private Request<A> telegram(V direction, int code) {
        int raw = GroupChecks.present(info, "direction", direction).raw();
        return sender.bits(info.address(), Packing.step(GroupChecks.whole(info, "direction", raw, 0, 1, ""), code));
    }

    /** Returns address, names and datapoint type, such as {@code 1/1/2 Living room/Dimming (3.007)}. */
    @Override
    public String toString() {
        return info.toString();
    }
}
