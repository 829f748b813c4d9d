package io.github.thinknxkit.plant;

import io.github.thinknxkit.call.Request;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Requests that are sent a few at a time; a result for each, whatever becomes of the others.
 *
 * <p>The next request is made and sent when one has ended, on the thread that it ended on. A batch is run once.
 */
final class Batch<R> {

    private final List<BatchedCall<?, R>> calls;
    private final int atOnce;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger left;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private volatile @Nullable Thread waiting;

    /**
     * Makes a batch.
     *
     * @param atOnce how many may be under way at once, from 1
     */
    Batch(List<? extends Job<?, R>> jobs, int atOnce) {
        this.calls = jobs.stream().<BatchedCall<?, R>>map(this::call).toList();
        this.atOnce = atOnce;
        this.left = new AtomicInteger(calls.size());
    }

    private <A> BatchedCall<A, R> call(Job<A, R> job) {
        return new BatchedCall<>(job, this::oneEnded, () -> waiting != null);
    }

    private void oneEnded() {
        if (left.decrementAndGet() == 0) {
            done.complete(null);
        }
    }

    /**
     * Sends all and waits. An interrupt stops the batch, and is set again.
     *
     * @return a result for each job, in their order
     */
    List<BatchResult<R>> run() {
        waiting = Thread.currentThread();
        begin();
        try {
            done.get();
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a batch has no failure of its own", e);
        }
        return results();
    }

    /**
     * Sends all without waiting. Whatever ends the future stops the batch: cancel, orTimeout, complete.
     *
     * @param finish makes what is asked for of the results
     * @return a future of it, which fails only if {@code finish} does
     */
    <T> CompletableFuture<T> start(Function<? super List<BatchResult<R>>, ? extends T> finish) {
        CompletableFuture<T> end = new CompletableFuture<>();
        CompletableFuture<T> unused = end.whenComplete((value, failure) -> stop());
        CompletableFuture<Void> unusedEnd = done.thenRun(() -> complete(end, finish));
        begin();
        return end;
    }

    private <T> void complete(CompletableFuture<T> end, Function<? super List<BatchResult<R>>, ? extends T> finish) {
        try {
            end.complete(finish.apply(results()));
        } catch (Throwable e) { // nobody is to wait for what cannot come
            end.completeExceptionally(e);
        }
    }

    private void begin() {
        if (calls.isEmpty()) {
            done.complete(null);
        }
        int turns = Math.min(atOnce, calls.size());
        for (int i = 0; i < turns; i++) {
            new Turn().take();
        }
    }

    /** Gives up what is under way and sends nothing more. Afterwards there is a result for each job. */
    private void stop() {
        if (!done.isDone()) {
            calls.forEach(BatchedCall::withdraw);
            calls.forEach(BatchedCall::giveUp);
        }
    }

    private List<BatchResult<R>> results() {
        return calls.stream().<BatchResult<R>>map(BatchedCall::result).toList();
    }

    /** One of the few that may be under way at once: when a request has ended, the next takes its place. */
    private final class Turn {

        private final AtomicInteger due = new AtomicInteger();

        /** Whoever finds that the turn is being taken, be it further down the same stack, leaves the rest to that one. */
        void take() {
            if (due.getAndIncrement() > 0) {
                return;
            }
            do {
                sendNext();
            } while (due.decrementAndGet() > 0);
        }

        private void sendNext() {
            if (Thread.currentThread() == waiting && Thread.currentThread().isInterrupted()) {
                stop();
            }
            int index = next.getAndIncrement();
            if (index < calls.size()) {
                calls.get(index).send(this::take);
            }
        }
    }

    /**
     * What came of one job of a batch: one of the two.
     *
     * @param answer what was asked for
     * @param failure why there is none
     */
    record BatchResult<R>(Optional<R> answer, Optional<RuntimeException> failure) {

        static <R> BatchResult<R> answered(R answer) {
            return new BatchResult<>(Optional.of(answer), Optional.empty());
        }

        static <R> BatchResult<R> failed(RuntimeException failure) {
            return new BatchResult<>(Optional.empty(), Optional.of(failure));
        }
    }

    /**
     * One request of a batch, to be made when its turn comes. What either function throws is the job's failure.
     *
     * @param request makes the request
     * @param change makes of its answer what is asked for
     */
    record Job<A, R>(Supplier<? extends Request<A>> request, Function<? super A, ? extends R> change) {}
}
