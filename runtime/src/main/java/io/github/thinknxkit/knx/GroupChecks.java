package io.github.thinknxkit.knx;

import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.internal.text.PlainDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a group is given, before a request is made of it. The target of an error is the group address alone, as
 * it is for a telegram that fails later; the name is in the message.
 */
final class GroupChecks {

    /** The plain notation of a number above this is too long to be read. */
    private static final double READABLE = 1e12;

    private GroupChecks() {}

    static <T> T present(GroupInfo group, String parameter, @Nullable T value) {
        if (value == null) {
            throw refusal(group, parameter, "must not be null");
        }
        return value;
    }

    static int whole(GroupInfo group, String parameter, int value, int min, int max, String unit) {
        return (int) decimal(group, parameter, value, min, max, unit);
    }

    static double decimal(GroupInfo group, String parameter, double value, double min, double max, String unit) {
        // Written so that NaN, which compares as false with everything, is refused, too.
        if (!(value >= min && value <= max)) {
            String range = shown(min) + " to " + shown(max) + (unit.isEmpty() ? "" : " " + unit);
            throw refusal(group, parameter, "must be " + range + ", not " + shown(value));
        }
        return value;
    }

    private static String shown(double value) {
        boolean plain = Math.abs(value) < READABLE;
        return plain ? PlainDecimal.append(new StringBuilder(), value).toString() : Double.toString(value);
    }

    private static InvalidArgumentException refusal(GroupInfo group, String parameter, String complaint) {
        return new InvalidArgumentException(
                parameter + " of " + group.path() + " " + complaint,
                new CallContext("DPT " + group.type(), group.address().toString(), ""),
                parameter);
    }
}
