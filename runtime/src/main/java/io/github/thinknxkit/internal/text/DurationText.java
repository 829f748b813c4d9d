package io.github.thinknxkit.internal.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Durations for people, in the largest unit that takes no fraction: {@code 3 s}, {@code 1500 ms}, {@code 2 min}, {@code 12.5 ms}. */
public final class DurationText {

    private DurationText() {}

    /**
     * Returns the text of a duration.
     *
     * @return a number and its unit; only milliseconds have decimals
     */
    public static String of(Duration duration) {
        if (duration.toNanosPart() % TimeUnit.MILLISECONDS.toNanos(1) != 0) {
            return BigDecimal.valueOf(duration.toSeconds())
                            .add(BigDecimal.valueOf(duration.toNanosPart(), 9))
                            .movePointRight(3)
                            .stripTrailingZeros()
                            .toPlainString()
                    + " ms";
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
