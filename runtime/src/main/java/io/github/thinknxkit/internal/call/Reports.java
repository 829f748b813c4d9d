package io.github.thinknxkit.internal.call;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** What is to be told, one thing at a time and in order, whoever tells it. */
final class Reports {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean telling;

    synchronized void add(Runnable report) {
        waiting.add(report);
    }

    synchronized boolean areWaiting() {
        return !waiting.isEmpty();
    }

    /** Tells all that waits, unless another thread is at it already, and will tell the rest. */
    void tell() {
        if (begin()) {
            for (Runnable report = next(); report != null; report = next()) {
                run(report);
            }
        }
    }

    private synchronized boolean begin() {
        boolean free = !telling;
        telling = true;
        return free;
    }

    private synchronized @Nullable Runnable next() {
        Runnable report = waiting.poll();
        telling = report != null;
        return report;
    }

    /** What one report throws is told as on any thread, and keeps no other from being told. */
    private static void run(Runnable report) {
        try {
            report.run();
        } catch (RuntimeException | Error e) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }
}
