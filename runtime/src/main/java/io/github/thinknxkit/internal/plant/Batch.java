package io.github.thinknxkit.internal.plant;

import io.github.thinknxkit.call.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Requests that are sent a few at a time; a result for each, whatever becomes of the others.
 *
 * <p>The next request is made and sent when one has ended, on the thread that it ended on. A batch is run once.
 *
 * @param <A> the type of the answers
 */
public final class Batch<A> {

    /**
     * Makes a request when its turn comes.
     *
     * @param <A> the type of the answer
     */
    @FunctionalInterface
    public interface Job<A> {

        /** {@return the request} */
        Request<A> request();
    }

    private final List<Job<A>> jobs;
    private final int atOnce;
    private final AtomicReferenceArray<BatchResult<A>> results;
    private final Map<Integer, CompletableFuture<A>> underWay = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger left;
    /** How many results came in since somebody started to look for the next request; guards against deep recursion. */
    private final AtomicInteger free = new AtomicInteger();

    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private volatile boolean stopped;

    /**
     * Makes a batch.
     *
     * @param jobs make the requests
     * @param atOnce how many may be under way at once, from 1
     */
    public Batch(List<Job<A>> jobs, int atOnce) {
        this.jobs = List.copyOf(jobs);
        this.atOnce = atOnce;
        this.results = new AtomicReferenceArray<>(jobs.size());
        this.left = new AtomicInteger(jobs.size());
    }

    /**
     * Sends all and waits. An interrupt stops the batch, and is set again.
     *
     * @return a result for each job, in their order
     */
    public List<BatchResult<A>> run() {
        begin();
        try {
            done.get();
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a batch has no failure of its own", e);
        }
        return all();
    }

    /**
     * Sends all without waiting. Cancelling the future stops the batch.
     *
     * @param finish makes what is asked for of the results
     * @param <R> the type of that
     * @return a future of it
     */
    public <R> CompletableFuture<R> start(Function<? super List<BatchResult<A>>, ? extends R> finish) {
        CompletableFuture<R> result = new CompletableFuture<>();
        CompletableFuture<R> unused = result.whenComplete((value, failure) -> stop());
        begin();
        CompletableFuture<Void> unusedEnd = done.thenRun(() -> result.complete(finish.apply(all())));
        return result;
    }

    private void begin() {
        if (jobs.isEmpty()) {
            done.complete(null);
        }
        release(Math.min(atOnce, jobs.size()));
    }

    /** Lets so many more requests go. Whoever finds others at it leaves them the work: the stack stays flat. */
    private void release(int turns) {
        if (turns == 0 || free.getAndAdd(turns) > 0) {
            return;
        }
        int served = turns;
        do {
            for (int i = 0; i < served; i++) {
                sendNext();
            }
            served = free.addAndGet(-served);
        } while (served > 0);
    }

    private void sendNext() {
        int index = next.getAndIncrement();
        if (index < jobs.size() && !stopped) {
            send(index);
        }
    }

    private void send(int index) {
        CompletableFuture<A> call;
        try {
            call = jobs.get(index).request().sendAsync();
        } catch (RuntimeException e) {
            end(index, BatchResult.failed(e));
            return;
        }
        underWay.put(index, call);
        CompletableFuture<A> unused = call.whenComplete((answer, failure) ->
                end(index, failure == null ? BatchResult.answered(answer) : BatchResult.failed(Failures.of(failure))));
        if (stopped) {
            call.cancel(true);
        }
    }

    private void end(int index, BatchResult<A> result) {
        underWay.remove(index);
        if (!results.compareAndSet(index, null, result)) {
            return;
        }
        if (left.decrementAndGet() == 0) {
            done.complete(null);
        }
        release(1);
    }

    /** Gives up what is under way and sends nothing more. */
    private void stop() {
        if (done.isDone()) {
            return;
        }
        stopped = true;
        underWay.values().forEach(call -> call.cancel(true));
    }

    private List<BatchResult<A>> all() {
        List<BatchResult<A>> all = new ArrayList<>(jobs.size());
        for (int i = 0; i < jobs.size(); i++) {
            BatchResult<A> result = results.get(i);
            all.add(result != null ? result : BatchResult.failed(Failures.notSent()));
        }
        return all;
    }
}
