package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.internal.thread.Sink;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Runs the steps of a call on the thread that makes it and waits for its answer, so that a waiting thread needs no other one. */
final class CallerLane<A> implements Executor, Sink<A> {

    private final Thread caller = Thread.currentThread();
    private final Queue<Runnable> steps = new ConcurrentLinkedQueue<>();
    private @Nullable A answer;
    private @Nullable Throwable failure;
    private boolean ended;

    @Override
    public void execute(Runnable step) {
        steps.add(step);
        if (Thread.currentThread() != caller) {
            LockSupport.unpark(caller);
        }
    }

    @Override
    public void succeed(A answer) {
        execute(() -> {
            this.answer = answer;
            ended = true;
        });
    }

    @Override
    public void fail(Throwable failure) {
        execute(() -> {
            this.failure = failure;
            ended = true;
        });
    }

    /** Starts a call and runs its steps until it has ended. An interrupt ends the call and is kept. */
    A run(PendingCall<A> call) {
        boolean interrupted = Thread.interrupted();
        if (interrupted) {
            call.interrupt();
        } else {
            call.start();
        }
        while (!ended) {
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
        return result();
    }

    private A result() {
        if (failure instanceof Error error) {
            throw error;
        } else if (failure instanceof RuntimeException exception) {
            throw exception;
        } else if (answer == null) {
            throw new IllegalStateException("the call ended without an answer and without a failure");
        }
        return answer;
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

    /** In a fork-join pool another thread steps in while this one waits: such a pool may have work that ends the wait. */
    private final class Waiting implements ForkJoinPool.ManagedBlocker {

        private @Nullable Runnable step;

        @Override
        public boolean block() throws InterruptedException {
            while (!isReleasable()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                LockSupport.park(this);
            }
            return true;
        }

        @Override
        public boolean isReleasable() {
            step = steps.poll();
            return step != null;
        }
    }
}
