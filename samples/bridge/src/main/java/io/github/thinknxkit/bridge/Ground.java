package io.github.thinknxkit.bridge;

import io.github.thinknxkit.connection.TimeSource;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * What bridges stand on.
 *
 * @param actions what the API of their servers can do
 * @param time the time
 * @param chance spreads in time what many bridges would do at once
 */
public record Ground(ApiActions actions, TimeSource time, RandomGenerator chance) {

    /** {@return the API of the Integration Kit, and the time and chance of the Java platform} */
    public static Ground ofPlatform() {
        return ofPlatform(new ApiActions(BundledSpec.load()));
    }

    /**
     * Returns the time and chance of the Java platform.
     *
     * @param actions what the API of the servers can do
     * @return the ground
     */
    public static Ground ofPlatform(ApiActions actions) {
        return new Ground(actions, new PlatformTime(), RandomGenerator.getDefault());
    }

    private record PlatformTime() implements TimeSource {

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public Runnable after(Duration delay, Runnable task) {
            CompletableFuture<Void> alarm = CompletableFuture.runAsync(
                    task, CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS));
            return () -> alarm.cancel(false);
        }
    }
}
