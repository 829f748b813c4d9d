package io.github.thinknxkit.internal.thread;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** What is to be done, one thing at a time and in order, whichever thread comes to do it. */
public final class Backlog {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    /** Creates one in which nothing waits. */
    public Backlog() {}

    /**
     * Adds a task.
     *
     * @return whether nothing else waits or is under way, so that nobody may be about to run the task
     */
    public synchronized boolean add(Runnable task) {
        boolean alone = waiting.isEmpty() && !running;
        waiting.add(task);
        return alone;
    }

    /** Returns whether there is a task that nobody has begun. */
    public synchronized boolean areWaiting() {
        return !waiting.isEmpty();
    }

    /** Runs all that waits, unless another thread is at it already, and will run the rest. */
    public void run() {
        if (begin()) {
            for (Runnable task = next(); task != null; task = next()) {
                run(task);
            }
        }
    }

    private synchronized boolean begin() {
        boolean free = !running;
        running = true;
        return free;
    }

    private synchronized @Nullable Runnable next() {
        Runnable task = waiting.poll();
        running = task != null;
        return task;
    }

    /** What one task throws is told as on any thread, and keeps no other from being run. */
    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }
}
