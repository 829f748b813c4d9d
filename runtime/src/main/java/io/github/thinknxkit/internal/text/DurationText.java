package io.github.thinknxkit.internal.text;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Durations for people, in the largest unit that takes no fraction: {@code 3 s}, {@code 1500 ms}, {@code 2 min}. */
public final class DurationText {

    private DurationText() {}

    /**
     * Returns the text of a duration.
     *
     * @return a whole number and its unit; ISO 8601 if it has parts of a millisecond
     */
    public static String of(Duration duration) {
        if (duration.toNanosPart() % TimeUnit.MILLISECONDS.toNanos(1) != 0) {
            return duration.toString();
        } else if (duration.toNanosPart() != 0 || duration.isZero()) {
            return duration.toMillis() + " ms";
        } else if (!duration.equals(Duration.ofMinutes(duration.toMinutes()))) {
            return duration.toSeconds() + " s";
        }
        return duration.equals(Duration.ofHours(duration.toHours()))
                ? duration.toHours() + " h"
                : duration.toMinutes() + " min";
    }
}
