package io.github.thinknxkit.servers.config;

import io.github.thinknxkit.dynamic.text.DurationWord;
import io.github.thinknxkit.servers.file.Item;
import java.time.Duration;
import java.util.regex.Pattern;

/** Reads numbers and times. */
final class NumberReader {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,6}(?:\\.[0-9]{1,6})?");
    private static final Pattern TIME = Pattern.compile("[0-9]{1,6}(?:ms|s|m|h)");
    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofDays(1);

    private NumberReader() {}

    /** A number a second, more than zero. */
    static double perSecond(Item item, int most) {
        String text = item.text();
        double number = DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : 0;
        if (number > 0 && number <= most) {
            return number;
        }
        throw item.wrong("should be a number a second, more than 0 and at most " + most);
    }

    /** An age that a watch can keep states to. */
    static Duration age(Item item) {
        // Only what looks like a time goes on, since a reader of times shows what it cannot read.
        if (TIME.matcher(item.text()).matches()) {
            Duration age = DurationWord.parse(item.text(), item.origin());
            if (age.compareTo(SHORTEST) >= 0 && age.compareTo(LONGEST) <= 0) {
                return age;
            }
        }
        throw item.wrong("should be a time such as 30s or 5m, from 100ms to 24h");
    }
}
