package io.github.thinknxkit.simulator.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** A timeline that stands still until a test moves it. Safe for use by several threads. */
public final class ManualTimeline implements Timeline {

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparing(Task::due).thenComparingLong(Task::order));
    private Instant now;
    private long nextOrder;

    /**
     * Creates a timeline.
     *
     * @param start the first moment
     */
    public ManualTimeline(Instant start) {
        now = start;
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public Scheduled after(Duration delay, Runnable task) {
        if (delay.isZero() || delay.isNegative()) {
            task.run();
            return () -> {};
        }
        return enqueue(delay, task);
    }

    private synchronized Scheduled enqueue(Duration delay, Runnable run) {
        Task task = new Task(now.plus(delay), nextOrder++, run);
        tasks.add(task);
        notifyAll();
        return () -> drop(task);
    }

    private synchronized void drop(Task task) {
        tasks.remove(task);
    }

    /**
     * Advances the time and runs, in the calling thread and in order, every task that becomes due.
     *
     * @param step how far
     */
    public void advance(Duration step) {
        Instant end = now().plus(step);
        for (Task task = nextUntil(end); task != null; task = nextUntil(end)) {
            task.run().run();
        }
    }

    private synchronized @Nullable Task nextUntil(Instant end) {
        Task next = tasks.peek();
        if (next == null || next.due().isAfter(end)) {
            now = end;
            return null;
        }
        tasks.remove();
        now = next.due();
        return next;
    }

    /**
     * Waits, in real time, until something is to happen: the way to know that a request sent by another thread has
     * reached its device.
     *
     * @param count how many tasks must be waiting
     * @throws InterruptedException if the thread is interrupted
     */
    public synchronized void awaitScheduled(int count) throws InterruptedException {
        while (tasks.size() < count) {
            wait();
        }
    }

    @Override
    public synchronized void close() {
        tasks.clear();
    }

    private record Task(Instant due, long order, Runnable run) {}
}
