package io.github.thinknxkit.gateway.fact;

import java.math.BigDecimal;

/**
 * A value as JSON has it, with equal ones equal: 40 is 40.0, and minus zero is zero.
 *
 * @param plain a truth value, a text, or a number as a {@link BigDecimal} without zeros at its end
 */
public record Value(Object plain) {

    /** True. */
    public static final Value TRUE = new Value(true);

    /** False. */
    public static final Value FALSE = new Value(false);

    private static final char BOOLEAN = 'b';
    private static final char NUMBER = 'n';
    private static final char TEXT = 't';

    /** Returns what a device told; of what is neither number nor truth value its text. */
    public static Value of(Object told) {
        if (told instanceof Boolean flag) {
            return flag ? TRUE : FALSE;
        } else if (told instanceof Number number) {
            return number(number);
        }
        return new Value(told.toString());
    }

    private static Value number(Number number) {
        if (Double.isFinite(number.doubleValue())) {
            BigDecimal decimal = new BigDecimal(number.toString());
            return new Value(decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros());
        }
        return new Value(number.toString());
    }

    /** Reads what {@link #kept} returned. */
    public static Value ofKept(String kept) {
        String text = kept.substring(1);
        return switch (kept.charAt(0)) {
            case BOOLEAN -> text.equals("true") ? TRUE : FALSE;
            case NUMBER -> new Value(new BigDecimal(text));
            default -> new Value(text);
        };
    }

    /** {@return it as text that tells the kind of the value as well} */
    public String kept() {
        char kind = plain instanceof Boolean ? BOOLEAN : plain instanceof BigDecimal ? NUMBER : TEXT;
        return kind + plain.toString();
    }

    /** Returns the value alone. */
    @Override
    public String toString() {
        return plain.toString();
    }
}
