package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.internal.http.Exchange;
import java.net.http.HttpClient;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Runs the steps of a call on the thread that waits for its answer, so that a waiting thread needs no other one.
 */
final class CallerLane implements Lane {

    private final BlockingQueue<Runnable> steps = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable step) {
        steps.add(step);
    }

    /**
     * Sends and waits, which spares the switch of threads by which the JDK completes futures: with Java 17 on two
     * processors that is a new thread for each call.
     */
    @Override
    public void carry(Exchange exchange, HttpClient client) {
        try {
            exchange.run(client);
        } catch (InterruptedException e) {
            // The wait for the next step, which will not come, sees it and ends the call.
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Starts a call and runs its steps until it has ended. An interrupt ends the call and is kept.
     *
     * @param call the call
     * @param result where the call ends
     */
    void run(PendingCall<?> call, Result<?> result) {
        boolean interrupted = Thread.interrupted();
        if (interrupted) {
            call.interrupt();
        } else {
            call.start();
        }
        while (!result.isDone()) {
            try {
                next().run();
            } catch (InterruptedException e) {
                interrupted = true;
                call.interrupt();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Runnable next() throws InterruptedException {
        Runnable step = steps.poll();
        while (step == null) {
            Waiting waiting = new Waiting();
            ForkJoinPool.managedBlock(waiting);
            step = waiting.step;
        }
        return step;
    }

    /** In a fork-join pool another thread steps in while this one waits: the JDK reports failures on such a pool. */
    private final class Waiting implements ForkJoinPool.ManagedBlocker {

        private @Nullable Runnable step;

        @Override
        public boolean block() throws InterruptedException {
            step = steps.take();
            return true;
        }

        @Override
        public boolean isReleasable() {
            step = steps.poll();
            return step != null;
        }
    }
}
