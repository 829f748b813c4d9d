package io.github.thinknxkit.internal.answer;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;

/** Understands lengths of time and dates. */
final class Times {

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
