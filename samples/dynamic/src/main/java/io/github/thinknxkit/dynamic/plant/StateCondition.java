package io.github.thinknxkit.dynamic.plant;

import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.dynamic.value.Values;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.value.Dpt9;
import java.util.Arrays;
import java.util.List;

/**
 * What a state of a device is to be like, such as {@code Hall/Lamp power=on}.
 *
 * <p>Numbers are compared as far as the bus can tell them apart: 29.8 % is 30 %, and 21.52 °C is 21.5 °C.
 *
 * @param device the device
 * @param state the state's name in snapshots, such as {@code power.on}
 * @param type the type of its values
 * @param comparison how it is compared
 * @param value what it is compared with, as snapshots have it
 */
public record StateCondition(DeviceInfo device, String state, ValueType type, Comparison comparison, Object value) {

    /** How a state is compared with a value. */
    public enum Comparison {
        /** Not more than the value. */
        AT_MOST("<="),
        /** Not less than the value. */
        AT_LEAST(">="),
        /** Another value. */
        OTHER("!="),
        /** The value. */
        EQUAL("="),
        /** Less than the value. */
        LESS("<"),
        /** More than the value. */
        MORE(">");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** {@return how it is written} */
        public String sign() {
            return sign;
        }

        static Comparison of(String sign) {
            return Arrays.stream(values())
                    .filter(comparison -> comparison.sign.equals(sign))
                    .findFirst()
                    .orElseThrow();
        }

        boolean isOrder() {
            return !List.of(EQUAL, OTHER).contains(this);
        }

        private boolean holds(int order) {
            return switch (this) {
                case AT_MOST -> order <= 0;
                case AT_LEAST -> order >= 0;
                case OTHER -> order != 0;
                case EQUAL -> order == 0;
                case LESS -> order < 0;
                case MORE -> order > 0;
            };
        }
    }

    /**
     * Returns whether a state is the one that is meant.
     *
     * @param told a state of any device
     * @return whether it is of the device, and of that name
     */
    public boolean concerns(DeviceState told) {
        return told.device().guid().equals(device.guid()) && told.name().equals(state);
    }

    /**
     * Returns whether a state is as it is to be.
     *
     * @param told a state of any device
     * @return whether the condition is about it, and it holds
     */
    public boolean isMetBy(DeviceState told) {
        return concerns(told) && comparison.holds(order(told.value()));
    }

    private int order(Object told) {
        if (told instanceof Number is && value instanceof Number wanted) {
            return isSame(is.doubleValue(), wanted.doubleValue())
                    ? 0
                    : Double.compare(is.doubleValue(), wanted.doubleValue());
        }
        return told.equals(value) ? 0 : 1;
    }

    private boolean isSame(double is, double wanted) {
        if (type instanceof ValueType.Decimal) {
            return is == wanted || (isOnBus(is) && isOnBus(wanted) && Dpt9.round(is) == Dpt9.round(wanted));
        }
        return Math.round(is) == Math.round(wanted);
    }

    private static boolean isOnBus(double number) {
        return number >= Dpt9.MIN && number <= Dpt9.MAX;
    }

    /**
     * Returns the value of a state in words.
     *
     * @param told a state that the condition is about
     * @return for example {@code off} or {@code 40 %}
     */
    public String shown(DeviceState told) {
        return Values.shown(type, told.value());
    }

    /** Returns the condition as it is written, such as {@code Hall/Lamp power=on}, without control characters. */
    @Override
    public String toString() {
        return ShownText.clean(device.path()) + " " + state + comparison.sign() + Values.shown(type, value);
    }
}
