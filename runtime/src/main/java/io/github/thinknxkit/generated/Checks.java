package io.github.thinknxkit.generated;

import static io.github.thinknxkit.internal.text.PlainDecimal.shown;

import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.internal.text.DurationText;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Checks arguments when a request is made, before anything is sent.
 *
 * <p>Each method returns the value that it was given, or throws an {@link InvalidArgumentException} that names the
 * parameter, the value and what is allowed.
 */
public final class Checks {

    private Checks() {}

    /**
     * Checks that an argument is there.
     *
     * @param operation the operation's name, or the device kind's for an argument that many operations share
     * @param parameter the parameter's name for the caller
     * @param value the argument
     * @param <T> the type of the argument
     * @return the argument
     * @throws InvalidArgumentException if it is {@code null}
     */
    public static <T> T present(String operation, String parameter, @Nullable T value) {
        if (value == null) {
            throw invalid(operation, parameter, parameter + " must not be null");
        }
        return value;
    }

    /**
     * Checks a text.
     *
     * @param operation the operation's name, or the device kind's for an argument that many operations share
     * @param parameter the parameter's name for the caller
     * @param value the argument
     * @param minLength how many characters it must have at least
     * @return the argument
     * @throws InvalidArgumentException if it is {@code null}, too short, or holds half a surrogate pair, which cannot be
     *     sent
     */
    public static String text(String operation, String parameter, @Nullable String value, int minLength) {
        String text = present(operation, parameter, value);
        if (text.length() < minLength) {
            String least = minLength == 1 ? "must not be empty" : "must have at least " + minLength + " characters";
            throw invalid(operation, parameter, parameter + " " + least);
        }
        if (hasLoneSurrogate(text)) {
            throw invalid(operation, parameter, parameter + " is not valid text: it holds half a surrogate pair");
        }
        return text;
    }

    /**
     * Checks a whole number that has a range.
     *
     * @param operation the operation's name
     * @param parameter the parameter's name for the caller
     * @param value the argument
     * @param min the least value allowed
     * @param max the greatest value allowed
     * @param unit the unit that the message shows, or an empty text
     * @return the argument
     * @throws InvalidArgumentException if it is out of range
     */
    public static int whole(String operation, String parameter, int value, int min, int max, String unit) {
        if (value < min || value > max) {
            throw outOfRange(operation, parameter, Integer.toString(value), range(min, max), unit);
        }
        return value;
    }

    /**
     * Checks a whole number that has a least value.
     *
     * @param operation the operation's name
     * @param parameter the parameter's name for the caller
     * @param value the argument
     * @param min the least value allowed
     * @param unit the unit that the message shows, or an empty text
     * @return the argument
     * @throws InvalidArgumentException if it is less
     */
    public static int wholeAtLeast(String operation, String parameter, int value, int min, String unit) {
        if (value < min) {
            throw outOfRange(operation, parameter, Integer.toString(value), "at least " + min, unit);
        }
        return value;
    }

    /**
     * Checks a whole number that has a greatest value.
     *
     * @param operation the operation's name
     * @param parameter the parameter's name for the caller
     * @param value the argument
     * @param max the greatest value allowed
     * @param unit the unit that the message shows, or an empty text
     * @return the argument
     * @throws InvalidArgumentException if it is more
     */
    public static int wholeAtMost(String operation, String parameter, int value, int max, String unit) {
        if (value > max) {
            throw outOfRange(operation, parameter, Integer.toString(value), "at most " + max, unit);
        }
        return value;
    }

    /**
     * Checks a decimal number without limits.
     *
     * @param operation the operation's name
     * @param parameter the parameter's name for the caller
     * @param value the argument
     * @param unit the unit that the message shows, or an empty text
     * @return the argument
     * @throws InvalidArgumentException if it is not a number, or infinite
     */
    public static double decimal(String operation, String parameter, double value, String unit) {
        if (!Double.isFinite(value)) {
            throw outOfRange(operation, parameter, Double.toString(value), "a finite number", unit);
        }
        return value;
    }

    /**
     * Checks a decimal number that has a range.
     *
     * @param operation the operation's name
     * @param parameter the parameter's name for the caller
     * @param value the argument
     * @param min the least value allowed
     * @param max the greatest value allowed
     * @param unit the unit that the message shows, or an empty text
     * @return the argument
     * @throws InvalidArgumentException if it is out of range or not a number
     */
    public static double decimal(
            String operation, String parameter, double value, double min, double max, String unit) {
        // Written so that NaN, which compares as false with everything, is refused, too.
        if (!(value >= min && value <= max)) {
            throw outOfRange(operation, parameter, shown(value), shown(min) + " to " + shown(max), unit);
        }
        return decimal(operation, parameter, value, unit);
    }

    /**
     * Checks a decimal number that has a least value.
     *
     * @param operation the operation's name
     * @param parameter the parameter's name for the caller
     * @param value the argument
     * @param min the least value allowed
     * @param unit the unit that the message shows, or an empty text
     * @return the argument
     * @throws InvalidArgumentException if it is less, not a number, or infinite
     */
    public static double decimalAtLeast(String operation, String parameter, double value, double min, String unit) {
        if (!(value >= min)) {
            throw outOfRange(operation, parameter, shown(value), "at least " + shown(min), unit);
        }
        return decimal(operation, parameter, value, unit);
    }

    /**
     * Checks a decimal number that has a greatest value.
     *
     * @param operation the operation's name
     * @param parameter the parameter's name for the caller
     * @param value the argument
     * @param max the greatest value allowed
     * @param unit the unit that the message shows, or an empty text
     * @return the argument
     * @throws InvalidArgumentException if it is more, not a number, or infinite
     */
    public static double decimalAtMost(String operation, String parameter, double value, double max, String unit) {
        if (!(value <= max)) {
            throw outOfRange(operation, parameter, shown(value), "at most " + shown(max), unit);
        }
        return decimal(operation, parameter, value, unit);
    }

    /**
     * Checks the deadline of a call.
     *
     * @param operation the operation's name
     * @param value how long the call may take
     * @return the deadline
     * @throws InvalidArgumentException if it is {@code null}, zero or negative
     */
    public static Duration deadline(String operation, @Nullable Duration value) {
        Duration deadline = present(operation, "deadline", value);
        if (deadline.isZero() || deadline.isNegative()) {
            throw invalid(
                    operation, "deadline", "the deadline must be more than zero, not " + DurationText.of(deadline));
        }
        return deadline;
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    private static String range(int min, int max) {
        return min + " to " + max;
    }

    private static InvalidArgumentException outOfRange(
            String operation, String parameter, String value, String allowed, String unit) {
        String shownUnit = unit.isEmpty() ? "" : " " + unit;
        return invalid(operation, parameter, parameter + " must be " + allowed + shownUnit + ", not " + value);
    }

    private static InvalidArgumentException invalid(String operation, String parameter, String message) {
        return new InvalidArgumentException(message, new CallContext(operation, "", ""), parameter);
    }
}
