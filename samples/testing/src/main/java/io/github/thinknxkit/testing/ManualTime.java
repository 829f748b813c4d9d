package io.github.thinknxkit.testing;

import io.github.thinknxkit.connection.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Time that stands still until a test lets it pass: for a {@link FakeCaller} that is watched, and for clients of a server, by
 * {@code Transport.builder().time(time)}.
 *
 * <pre>{@code
 * ManualTime time = new ManualTime();
 * FakeCaller server = new FakeCaller(time);
 * // Whatever is due in that minute is done, in order.
 * time.pass(Duration.ofMinutes(1));
 * }</pre>
 *
 * <p>A server on the network answers in real time whatever this one shows: there, let pass little at a time, and wait for
 * what is to happen. The simulator goes by the same time with
 * {@code Simulator.builder().timeline(Timeline.of(time::now, time::after))}.
 *
 * <p>Safe for use by many threads.
 */
public final class ManualTime implements TimeSource {

    private record Task(Instant due, long order, Runnable run) {}

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparing(Task::due).thenComparingLong(Task::order));
    private Instant now;
    private long nextOrder;

    /** Creates a time that begins with the year 2026, in UTC. */
    public ManualTime() {
        this(Instant.parse("2026-01-01T00:00:00Z"));
    }

    /**
     * Creates a time.
     *
     * @param start its first moment
     */
    public ManualTime(Instant start) {
        now = Objects.requireNonNull(start, "start");
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    /** Runs a task later: when time passes, also if there is no delay. */
    @Override
    public synchronized Runnable after(Duration delay, Runnable task) {
        Objects.requireNonNull(task, "task");
        Task added = new Task(now.plus(delay), nextOrder++, task);
        tasks.add(added);
        return () -> forget(added);
    }

    private synchronized void forget(Task task) {
        tasks.remove(task);
    }

    /**
     * Lets time pass. What becomes due meanwhile is done on this thread, in order, each at its own moment.
     *
     * @param length how much; zero does what is due already
     * @throws IllegalArgumentException if the length is negative
     */
    public void pass(Duration length) {
        if (length.isNegative()) {
            throw new IllegalArgumentException("time passes forwards only, not by " + length);
        }
        Instant end = now().plus(length);
        for (Runnable task = next(end); task != null; task = next(end)) {
            task.run();
        }
    }

    private synchronized @Nullable Runnable next(Instant end) {
        Task first = tasks.peek();
        if (first == null || first.due().isAfter(end)) {
            now = later(now, end);
            return null;
        }
        tasks.remove(first);
        now = later(now, first.due());
        return first.run();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Returns the present moment, and how many things are to be done later. */
    @Override
    public synchronized String toString() {
        return "ManualTime[" + now + ", " + tasks.size() + " waiting]";
    }
}
