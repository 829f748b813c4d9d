package io.github.thinknxkit.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs cells side by side, since they mostly wait. */
final class MatrixRun {

    private static final int AT_A_TIME = 16;

    /** Far more than a cell takes; threads that have nothing to do stay for ten seconds. */
    private static final long SECONDS = 120;

    /** All threads that come from running cells are in here, so that other tests' are not taken for them. */
    private final ThreadGroup group = new ThreadGroup("matrix");

    private final AtomicInteger number = new AtomicInteger();

    /** Runs cells; returns which of them are not as they should be, and why. */
    List<String> run(List<Cell> cells) throws Exception {
        ExecutorService runners = Executors.newFixedThreadPool(AT_A_TIME, this::thread);
        ScheduledExecutorService timers = Executors.newScheduledThreadPool(AT_A_TIME, this::thread);
        List<String> complaints = new ArrayList<>();
        try (Ground ground = new Ground()) {
            List<Future<List<String>>> running = cells.stream()
                    .map(cell -> runners.submit(() -> new CellRun(cell, ground, timers).run()))
                    .toList();
            for (int i = 0; i < cells.size(); i++) {
                List<String> found = await(running.get(i));
                if (!found.isEmpty()) {
                    complaints.add(cells.get(i) + "\n    " + String.join("\n    ", found));
                }
            }
        } finally {
            runners.shutdownNow();
            timers.shutdownNow();
        }
        return complaints;
    }

    private static List<String> await(Future<List<String>> cell) throws InterruptedException {
        try {
            return cell.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            cell.cancel(true);
            return List.of("HANGS");
        } catch (ExecutionException e) {
            return List.of("failed: " + e.getCause());
        }
    }

    private Thread thread(Runnable task) {
        Thread thread = new Thread(group, task, "matrix-" + number.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /** Waits for the threads that go by themselves, and returns those that stay. */
    List<String> threadsLeft() throws InterruptedException {
        Thread[] threads = new Thread[2 * group.activeCount() + 64];
        int count = group.enumerate(threads);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        List<String> left = new ArrayList<>();
        for (Thread thread : Arrays.copyOf(threads, count)) {
            TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, deadline - System.nanoTime()));
            if (thread.isAlive()) {
                left.add(thread.getName());
            }
        }
        return left;
    }
}
