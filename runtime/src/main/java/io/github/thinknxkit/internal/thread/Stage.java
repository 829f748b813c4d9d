package io.github.thinknxkit.internal.thread;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A stage that depends on calls.
 *
 * <p>A callback may wait for a stage that only its own thread can run: the thread may be the only one of the caller's
 * executor, or may be about to run that very stage next. So a thread that runs callbacks first runs what it is going to
 * wait for.
 */
class Stage<A> extends CompletableFuture<A> {

    private final Callbacks callbacks;
    private final Optional<Stage<?>> source;
    private volatile Supplier<? extends @Nullable Object> other = () -> null;

    /** Waits for the end of a call, as long as the caller is willing to wait. */
    @FunctionalInterface
    interface Patience {

        void await(CompletableFuture<?> end) throws InterruptedException, ExecutionException, TimeoutException;
    }

    Stage(Callbacks callbacks, Optional<Stage<?>> source) {
        this.callbacks = callbacks;
        this.source = source;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new Stage<>(callbacks, Optional.of(this));
    }

    /** Not the common pool, which may be full of what others wait for. */
    @Override
    public Executor defaultExecutor() {
        return callbacks.pool();
    }

    @Override
    public A join() {
        try {
            help(end -> end.join());
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("joining throws none of these", e);
        }
        return super.join();
    }

    @Override
    public A get() throws InterruptedException, ExecutionException {
        try {
            help(end -> end.get());
        } catch (TimeoutException e) {
            throw new IllegalStateException("there is no time limit", e);
        }
        return super.get();
    }

    @Override
    public A get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        help(end -> end.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS));
        return super.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private void help(Patience patience) throws InterruptedException, ExecutionException, TimeoutException {
        if (!isDone() && callbacks.isCallbackThread()) {
            runWhatThisNeeds(patience);
        }
    }

    private void runWhatThisNeeds(Patience patience) throws InterruptedException, ExecutionException, TimeoutException {
        if (source.isPresent()) {
            source.get().runStages(patience);
        }
        // Asked after the source has had its turn: what a composing stage depends on is made by a callback.
        if (other.get() instanceof Stage<?> stage) {
            stage.runStages(patience);
        }
    }

    /** Runs, on this thread, the stages that depend on this one, if it has an end or gets it by this. */
    void runStages(Patience patience) throws InterruptedException, ExecutionException, TimeoutException {
        runWhatThisNeeds(patience);
        if (super.isDone()) {
            // Changes nothing but that stages that have not been run yet are: those that this thread is to run next,
            // too.
            super.completeExceptionally(new IllegalStateException("ended already"));
        }
    }

    @Override
    public <U> CompletableFuture<U> thenCompose(Function<? super A, ? extends CompletionStage<U>> made) {
        AtomicReference<@Nullable CompletionStage<U>> inner = new AtomicReference<>();
        CompletableFuture<U> composed = super.thenCompose(value -> {
            CompletionStage<U> stage = made.apply(value);
            inner.set(stage);
            return stage;
        });
        return needing(inner::get, composed);
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombine(
            CompletionStage<? extends U> with, BiFunction<? super A, ? super U, ? extends V> combination) {
        return needing(() -> with, super.thenCombine(with, combination));
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBoth(
            CompletionStage<? extends U> with, BiConsumer<? super A, ? super U> action) {
        return needing(() -> with, super.thenAcceptBoth(with, action));
    }

    @Override
    public CompletableFuture<Void> runAfterBoth(CompletionStage<?> with, Runnable action) {
        return needing(() -> with, super.runAfterBoth(with, action));
    }

    private static <V> CompletableFuture<V> needing(
            Supplier<? extends @Nullable Object> other, CompletableFuture<V> both) {
        if (both instanceof Stage<V> stage) {
            stage.other = other;
        }
        return both;
    }
}
