package io.github.thinknxkit.internal.answer;

import io.github.thinknxkit.internal.answer.Field.Kind;
import io.github.thinknxkit.value.EnumValue;
import io.github.thinknxkit.value.GroupAddress;
import io.github.thinknxkit.value.WireValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Understands values that are taken out of their arrays; each method returns null for what it does not understand. */
final class Scalars {

    /** The longest number that is anything but an attack. */
    private static final int MAX_NUMBER = 40;

    /** What servers write for two values, whatever the spec's own two are; JSON's true and false among them. */
    private static final Map<String, Boolean> FLAG_WORDS =
            Map.of("true", true, "false", false, "on", true, "off", false);

    private Scalars() {}

    static @Nullable String text(Field field) {
        return field.kind() == Kind.OBJECT ? null : field.text();
    }

    static @Nullable Boolean flag(Field field, String whenFalse, String whenTrue) {
        if (isWire(field, whenTrue)) {
            return true;
        } else if (isWire(field, whenFalse)) {
            return false;
        }
        return field.isScalar() ? FLAG_WORDS.get(field.text().strip().toLowerCase(Locale.ROOT)) : null;
    }

    static @Nullable Integer whole(Field field) {
        BigDecimal number = number(field);
        try {
            return number == null ? null : (Integer) number.intValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    static @Nullable Double decimal(Field field) {
        BigDecimal number = number(field);
        if (number == null) {
            return null;
        }
        double value = number.doubleValue();
        return Double.isFinite(value) ? value : null;
    }

    static <E extends Enum<E> & WireValue> @Nullable EnumValue<E> constant(Field field, List<E> constants) {
        if (!field.isScalar()) {
            return null;
        }
        for (E constant : constants) {
            if (isWire(field, constant.wire())) {
                return EnumValue.of(constant);
            }
        }
        return EnumValue.of(field.text().strip(), constants);
    }

    static @Nullable GroupAddress groupAddress(Field field) {
        try {
            return field.isScalar() ? GroupAddress.parse(field.text().strip()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A wire value may come as text or number, and a number with a fraction of zero. */
    private static boolean isWire(Field scalar, String wire) {
        if (!scalar.isScalar()) {
            return false;
        }
        if (scalar.text().strip().equals(wire)) {
            return true;
        }
        BigDecimal received = number(scalar);
        BigDecimal expected = received == null ? null : number(Field.text(wire));
        return expected != null && received != null && expected.compareTo(received) == 0;
    }

    private static @Nullable BigDecimal number(Field field) {
        if (field.kind() != Kind.NUMBER && field.kind() != Kind.TEXT) {
            return null;
        }
        String text = field.text().strip();
        try {
            return text.length() > MAX_NUMBER ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Understands lengths of time and dates. */
    static final class Times {

        private Times() {}

        /** Reads numbers with their units, such as {@code 3 days 4 hours 5 min}. */
        static Optional<Duration> duration(String text, List<String> units, List<Long> seconds) {
            StringTokenizer words = new StringTokenizer(text, " ");
            if (words.countTokens() == 0 || words.countTokens() % 2 != 0) {
                return Optional.empty();
            }
            long total = 0;
            try {
                while (words.hasMoreTokens()) {
                    long number = Long.parseLong(words.nextToken());
                    int unit = unit(words.nextToken(), units);
                    if (number < 0 || unit < 0) {
                        return Optional.empty();
                    }
                    total = Math.addExact(total, Math.multiplyExact(number, seconds.get(unit)));
                }
            } catch (NumberFormatException | ArithmeticException e) {
                return Optional.empty();
            }
            return Optional.of(Duration.ofSeconds(total));
        }

        /** One day is written without the s of days. */
        private static int unit(String word, List<String> units) {
            for (int i = 0; i < units.size(); i++) {
                String unit = units.get(i);
                if (unit.equalsIgnoreCase(word) || unit.equalsIgnoreCase(word + "s")) {
                    return i;
                }
            }
            return -1;
        }

        static Optional<LocalDateTime> timestamp(String text, String pattern) {
            DateTimeFormatter format =
                    DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
            try {
                return Optional.of(LocalDateTime.parse(text.strip(), format));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
