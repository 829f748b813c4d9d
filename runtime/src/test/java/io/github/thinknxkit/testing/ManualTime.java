package io.github.thinknxkit.testing;

import io.github.thinknxkit.internal.thread.Timing;
import io.github.thinknxkit.internal.thread.Timing.Timer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Time that stands still until a test moves it, and chance that a test decides. */
public final class ManualTime {

    /** Something to be done later. */
    public record Alarm(long at, Runnable task) {}

    private final List<Alarm> alarms = new ArrayList<>();
    private final BlockingQueue<Long> set = new LinkedBlockingQueue<>();
    private long now;

    /** This time, with a chance. */
    public Timing timing(double chance) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        return new Timing(this::now, clock, this::after, () -> chance);
    }

    private synchronized long now() {
        return now;
    }

    private synchronized Timer.Alarm after(long nanos, Runnable task) {
        Alarm alarm = new Alarm(now + nanos, task);
        alarms.add(alarm);
        set.add(nanos);
        return () -> cancel(alarm);
    }

    private synchronized void cancel(Alarm alarm) {
        alarms.remove(alarm);
    }

    /** Waits until an alarm is set, and returns after how many nanoseconds it is to ring. */
    public long awaitAlarm() throws InterruptedException {
        return set.take();
    }

    /** Moves time, and does what is due. */
    public void pass(long nanos) {
        List<Alarm> due = new ArrayList<>();
        synchronized (this) {
            now += nanos;
            alarms.stream()
                    .filter(alarm -> alarm.at() <= now)
                    .sorted(Comparator.comparingLong(Alarm::at))
                    .forEach(due::add);
            alarms.removeAll(due);
        }
        due.forEach(alarm -> alarm.task().run());
    }
}
