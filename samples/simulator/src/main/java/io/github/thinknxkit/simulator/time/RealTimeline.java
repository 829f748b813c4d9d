package io.github.thinknxkit.simulator.time;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The machine's clock. One thread runs the tasks, so that they keep their order. */
final class RealTimeline implements Timeline {

    private final ScheduledThreadPoolExecutor executor;

    RealTimeline() {
        executor = new ScheduledThreadPoolExecutor(1, RealTimeline::thread);
        executor.setRemoveOnCancelPolicy(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "thinknx-simulator-timeline");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public Scheduled after(Duration delay, Runnable task) {
        if (delay.isZero() || delay.isNegative()) {
            task.run();
            return () -> {};
        }
        Future<?> future = executor.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> future.cancel(false);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
