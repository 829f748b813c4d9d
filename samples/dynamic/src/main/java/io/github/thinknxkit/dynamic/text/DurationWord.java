package io.github.thinknxkit.dynamic.text;

import io.github.thinknxkit.dynamic.error.UsageException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times such as {@code 500ms}, {@code 5s} and {@code 2m}. */
public final class DurationWord {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})(ms|s|m|h)");
    private static final Map<String, Duration> UNITS = Map.of(
            "ms", Duration.ofMillis(1),
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1));

    private DurationWord() {}

    /**
     * Reads a time.
     *
     * @param word the word
     * @param origin where it stands, for the error message
     * @return the time, more than zero
     * @throws UsageException if it is none
     */
    public static Duration parse(String word, String origin) {
        Matcher matcher = FORM.matcher(word);
        if (matcher.matches()) {
            Duration time =
                    UNITS.getOrDefault(matcher.group(2), Duration.ZERO).multipliedBy(Long.parseLong(matcher.group(1)));
            if (!time.isZero()) {
                return time;
            }
        }
        throw new UsageException(
                origin + " is a time such as 500ms, 5s or 2m, more than zero, not " + ShownText.quoted(word));
    }

    /**
     * Returns the word for a time.
     *
     * @param time the time, in whole milliseconds
     * @return the word that {@link #parse} reads
     */
    public static String of(Duration time) {
        long millis = time.toMillis();
        return millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms";
    }
}
