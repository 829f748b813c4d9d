package io.github.thinknxkit.bridge.testing;

import io.github.thinknxkit.bridge.Ground;
import io.github.thinknxkit.connection.TimeSource;
import java.time.Duration;
import java.time.Instant;

/**
 * A time of which more passes.
 *
 * @param start when it is as late as on the clock
 * @param factor how many times as quick it is
 */
public record QuickTime(Instant start, int factor) implements TimeSource {

    @Override
    public Instant now() {
        return start.plus(Duration.between(start, Instant.now()).multipliedBy(factor));
    }

    @Override
    public Runnable after(Duration delay, Runnable task) {
        return Ground.ofPlatform().time().after(delay.dividedBy(factor), task);
    }
}
