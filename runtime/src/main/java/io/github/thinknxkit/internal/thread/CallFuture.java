package io.github.thinknxkit.internal.thread;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The future of a call. Whoever ends it only makes its end known; the stages that depend on it, which are the caller's code,
 * run where the caller's code runs.
 *
 * <p>So its end is known as soon as the call has ended, also to a callback that waits for it on the only thread of the
 * caller's executor. What is inherited holds the stages, and is told of the end by that executor.
 */
public final class CallFuture<A> extends Stage<A> implements Sink<A> {

    private final CompletableFuture<A> end = new CompletableFuture<>();
    private final Callbacks callbacks;

    /** Creates the future of a call that has not ended. */
    public CallFuture(Callbacks callbacks) {
        super(callbacks, Optional.empty());
        this.callbacks = callbacks;
        whenEnded((answer, failure) -> callbacks.execute(this::runStages));
    }

    @Override
    void runStages(Patience patience) throws InterruptedException, ExecutionException, TimeoutException {
        patience.await(end.handle((answer, failure) -> "ended"));
        runStages();
    }

    private void runStages() {
        CompletableFuture<A> unused = end.whenComplete((answer, failure) -> {
            if (failure == null) {
                super.complete(answer);
            } else {
                super.completeExceptionally(failure);
            }
        });
    }

    /**
     * Returns a future that ends with what becomes of the answer, and whose end ends this one.
     *
     * @param change makes something of the answer; what it throws is the failure
     */
    public <B> CallFuture<B> map(Function<? super A, ? extends B> change) {
        CallFuture<B> mapped = new CallFuture<>(callbacks);
        whenEndedRun((answer, failure) -> {
            if (failure != null) {
                mapped.fail(failure);
            } else {
                mapped.endWith(() -> change.apply(answer));
            }
        });
        mapped.whenEnded((answer, failure) -> cancel(true));
        return mapped;
    }

    private void endWith(Supplier<? extends A> value) {
        try {
            complete(value.get());
        } catch (Throwable e) { // nobody is to wait for what cannot come
            completeExceptionally(e);
        }
    }

    /** Returns what a future failed with, without what its dependents wrap it in. */
    public static Throwable bare(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** Runs something of the caller's when this has ended, on a thread of the transport's that nobody waits for. */
    public void whenEndedRun(BiConsumer<@Nullable A, @Nullable Throwable> action) {
        whenEnded((answer, failure) -> callbacks.pool().execute(() -> action.accept(answer, failure)));
    }

    /**
     * Does something on the thread that ends the future, whether that is the call's or the caller's.
     *
     * @param action what to do; it must neither wait nor run anything of the caller's
     */
    public void whenEnded(BiConsumer<@Nullable A, @Nullable Throwable> action) {
        CompletableFuture<A> unused = end.whenComplete(action);
    }

    @Override
    public void succeed(A answer) {
        end.complete(answer);
    }

    @Override
    public void fail(Throwable failure) {
        end.completeExceptionally(failure);
    }

    @Override
    public boolean complete(A value) {
        return end.complete(value);
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        return end.completeExceptionally(failure);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        return end.cancel(mayInterruptIfRunning);
    }

    @Override
    public CompletableFuture<A> completeAsync(Supplier<? extends A> supplier, Executor executor) {
        executor.execute(() -> endWith(supplier));
        return this;
    }

    @Override
    public void obtrudeValue(A value) {
        end.obtrudeValue(value);
        super.obtrudeValue(value);
    }

    @Override
    public void obtrudeException(Throwable failure) {
        end.obtrudeException(failure);
        super.obtrudeException(failure);
    }

    @Override
    public boolean isDone() {
        return end.isDone();
    }

    @Override
    public boolean isCancelled() {
        return end.isCancelled();
    }

    @Override
    public boolean isCompletedExceptionally() {
        return end.isCompletedExceptionally();
    }

    @Override
    public A get() throws InterruptedException, ExecutionException {
        return end.get();
    }

    @Override
    public A get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        return end.get(timeout, unit);
    }

    @Override
    public A join() {
        return end.join();
    }

    @Override
    public A getNow(A valueIfAbsent) {
        return end.getNow(valueIfAbsent);
    }
}
