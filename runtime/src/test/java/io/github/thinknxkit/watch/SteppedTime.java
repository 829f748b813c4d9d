package io.github.thinknxkit.watch;

import io.github.thinknxkit.internal.thread.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Time that a test moves, step by step: whatever is due on the way is done at its own moment. */
final class SteppedTime {

    private record Alarm(long at, long order, Runnable task) {}

    private final PriorityQueue<Alarm> alarms =
            new PriorityQueue<>(Comparator.comparingLong(Alarm::at).thenComparingLong(Alarm::order));
    private final Instant start = Instant.parse("2026-11-30T18:00:00Z");
    private long now;
    private long order;
    private Duration leap = Duration.ZERO;

    Timing timing() {
        InstantSource clock = this::instant;
        Clock zoned = clock.withZone(ZoneOffset.UTC);
        return new Timing(this::now, zoned, this::after, () -> 0.5);
    }

    synchronized long now() {
        return now;
    }

    synchronized Instant instant() {
        return start.plusNanos(now).plus(leap);
    }

    synchronized Timing.Timer.Alarm after(long nanos, Runnable task) {
        Alarm alarm = new Alarm(now + nanos, order++, task);
        alarms.add(alarm);
        return () -> cancel(alarm);
    }

    private synchronized void cancel(Alarm alarm) {
        alarms.remove(alarm);
    }

    /** Lets time pass. */
    void pass(Duration length) {
        long end = now() + length.toNanos();
        for (Runnable task = next(end); task != null; task = next(end)) {
            task.run();
        }
    }

    private synchronized Runnable next(long end) {
        Alarm first = alarms.peek();
        if (first == null || first.at() > end) {
            now = end;
            return null;
        }
        alarms.remove();
        now = Math.max(now, first.at());
        return first.task();
    }

    /** Moves the clock for dates, as a correction of it does, or sleep on machines whose other clock stands still meanwhile. */
    synchronized void leap(Duration length) {
        leap = leap.plus(length);
    }

    /** How much is waiting to be done. */
    synchronized int waiting() {
        return alarms.size();
    }
}
