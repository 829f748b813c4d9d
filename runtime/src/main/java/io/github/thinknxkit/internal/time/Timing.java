package io.github.thinknxkit.internal.time;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Time and chance.
 *
 * @param nanoTime a clock for lengths of time, in nanoseconds
 * @param clock a clock for dates
 * @param timer does things later
 * @param chance numbers from 0 to less than 1
 */
public record Timing(LongSupplier nanoTime, Clock clock, Timer timer, DoubleSupplier chance) {

    /**
     * Returns the time and chance of the Java platform.
     *
     * @return the real ones
     */
    public static Timing system() {
        return new Timing(
                System::nanoTime,
                Clock.systemUTC(),
                Timing::later,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /** The platform has one timer thread already; a future that is cancelled takes its entry off that timer, too. */
    private static Timer.Alarm later(long nanos, Runnable task) {
        CompletableFuture<Void> bell = new CompletableFuture<>();
        CompletableFuture<Void> unused = bell.thenRun(task);
        bell.completeOnTimeout(null, nanos, TimeUnit.NANOSECONDS);
        return () -> bell.cancel(false);
    }
}
