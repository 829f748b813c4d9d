package io.github.thinknxkit.plant;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Requests that are sent a few at a time; a result for each, whatever becomes of the others.
 *
 * <p>The next request is made and sent when one has ended, on the thread that it ended on. A batch is run once.
 *
 * @param <R> what is asked for by each
 */
final class Batch<R> {

    private final List<Errand<?, R>> errands;
    private final int atOnce;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger left;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private volatile @Nullable Thread waiting;

    /**
     * Makes a batch.
     *
     * @param jobs make the requests
     * @param atOnce how many may be under way at once, from 1
     */
    Batch(List<? extends Job<?, R>> jobs, int atOnce) {
        this.errands = jobs.stream().<Errand<?, R>>map(this::errand).toList();
        this.atOnce = atOnce;
        this.left = new AtomicInteger(errands.size());
    }

    private <A> Errand<A, R> errand(Job<A, R> job) {
        return new Errand<>(job, this::oneEnded, () -> waiting != null);
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
     * @param <T> the type of that
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
        if (errands.isEmpty()) {
            done.complete(null);
        }
        int turns = Math.min(atOnce, errands.size());
        for (int i = 0; i < turns; i++) {
            new Turn().take();
        }
    }

    /** Gives up what is under way and sends nothing more. Afterwards there is a result for each job. */
    private void stop() {
        if (!done.isDone()) {
            errands.forEach(Errand::withdraw);
            errands.forEach(Errand::giveUp);
        }
    }

    private List<BatchResult<R>> results() {
        return errands.stream().<BatchResult<R>>map(Errand::result).toList();
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
            if (index < errands.size()) {
                errands.get(index).send(this::take);
            }
        }
    }
}
