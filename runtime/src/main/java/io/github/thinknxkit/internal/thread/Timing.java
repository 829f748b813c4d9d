package io.github.thinknxkit.internal.thread;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;
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

    /** Returns the time and chance of the Java platform. */
    public static Timing system(Timer timer) {
        return new Timing(
                System::nanoTime,
                Clock.systemUTC(),
                timer,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /**
     * Returns another time than that of the Java platform.
     *
     * @param clock tells the present moment
     * @param later does something later, and returns what forgets it
     */
    public static Timing of(InstantSource clock, BiFunction<Duration, Runnable, Runnable> later) {
        Instant start = clock.instant();
        return new Timing(
                () -> Duration.between(start, clock.instant()).toNanos(),
                clock.withZone(ZoneOffset.UTC),
                (nanos, task) -> later.apply(Duration.ofNanos(nanos), task)::run,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /** Does something later. */
    @FunctionalInterface
    public interface Timer {

        /** Something that is to be done later. */
        @FunctionalInterface
        interface Alarm {

            /** Forgets it. Does nothing if it is done already. */
            void cancel();
        }

        /** Does something later, on a thread that it must not hold up. */
        Alarm after(long nanos, Runnable task);
    }
}
