package io.github.thinknxkit.cli.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Runs tasks at the same time, those of one lane one after the other.
 *
 * <p>With one task at a time all tasks share a lane, so that they run in the order in which they were given.
 */
final class Lanes implements AutoCloseable {

    private final int width;
    private final ExecutorService workers;
    private final Map<String, CompletableFuture<?>> ends = new HashMap<>();

    /**
     * Creates lanes.
     *
     * @param width how many tasks may run at a time
     */
    Lanes(int width) {
        this.width = width;
        workers = Executors.newFixedThreadPool(width, Lanes::worker);
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "thinknx-batch");
        thread.setDaemon(true);
        return thread;
    }

    /** Runs a task when all that came before it in its lane have ended, however they ended. */
    <T> CompletableFuture<T> run(String lane, Supplier<T> task) {
        String name = width == 1 ? "" : lane;
        CompletableFuture<?> before = ends.getOrDefault(name, CompletableFuture.completedFuture(null));
        CompletableFuture<T> end = before.handleAsync((result, failure) -> task.get(), workers);
        ends.put(name, end);
        return end;
    }

    @Override
    public void close() {
        workers.shutdown();
    }
}
