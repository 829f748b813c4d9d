package io.github.thinknxkit.internal.poll;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.CallInterruptedException;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.internal.poll.Reader.Audience;
import io.github.thinknxkit.internal.text.DurationText;
import io.github.thinknxkit.internal.thread.CallFuture;
import io.github.thinknxkit.internal.thread.InOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Waits until a state is as it should be, perhaps after a command. */
public final class Awaiting<A> implements Reader, Audience {

    private static final long FRESHNESS = TimeUnit.SECONDS.toNanos(1);

    private final Polled<A> polled;
    private final Predicate<? super A> condition;
    private final Duration timeout;
    private final Poller poller;

    /** Not where the caller's code runs otherwise: the only thread there may be the one that waits. */
    private final InOrder judgements;

    private final CallFuture<A> end;
    private volatile @Nullable A last;
    private volatile @Nullable RuntimeException lastFailure;

    private Awaiting(Polled<A> polled, Predicate<? super A> condition, Duration timeout) {
        this.polled = polled;
        this.condition = Objects.requireNonNull(condition, "condition");
        this.timeout = positive(timeout);
        this.poller = Poller.of(polled.caller());
        this.judgements = new InOrder(poller.executor());
        this.end = new CallFuture<>(poller.callbacks());
    }

    private static Duration positive(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("a timeout must be more than zero, not " + DurationText.of(timeout));
        }
        return timeout;
    }

    /** Returns a future of an answer that fulfils a condition. */
    public static <A> CompletableFuture<A> state(Polled<A> polled, Predicate<? super A> condition, Duration timeout) {
        Awaiting<A> awaiting = new Awaiting<>(polled, condition, timeout);
        awaiting.limit();
        awaiting.begin();
        return awaiting.end;
    }

    /** Sends a command, and returns a future of an answer after it that fulfils a condition. */
    public static <A> CompletableFuture<A> confirmation(
            Polled<A> polled, Request<?> command, Predicate<? super A> condition, Duration timeout) {
        if (command.effect() == Effect.READ) {
            throw new IllegalArgumentException("a command is to be confirmed, and " + command + " reads; use await");
        }
        Awaiting<A> awaiting = new Awaiting<>(polled, condition, timeout);
        awaiting.limit();
        awaiting.send(command);
        return awaiting.end;
    }

    /** Waits for a future of the above; an interrupt gives it up. */
    public static <A> A join(Polled<A> polled, CompletableFuture<A> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("the waiting thread was interrupted", context(polled), false, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            } else if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("waiting failed in a way that it should not: " + e.getCause(), e);
        }
    }

    private void limit() {
        var alarm = poller.timer().after(TimeUnit.NANOSECONDS.convert(timeout), this::expire);
        end.whenEnded((answer, failure) -> {
            alarm.cancel();
            poller.remove(this);
        });
    }

    private void begin() {
        if (!end.isDone()) {
            List<Reading> unused = poller.add(this, List.of(this));
            if (end.isDone()) {
                poller.remove(this);
            }
        }
    }

    /** The reads that count begin when the command has ended: the poller was told of that before this is. */
    private void send(Request<?> command) {
        CompletableFuture<?> sent = command.sendAsync();
        whenEnded(sent, (answer, failure) -> {
            if (failure == null) {
                begin();
            } else if (CallFuture.bare(failure) instanceof ThinknxException unknown && unknown.mayHaveRun()) {
                lastFailure = unknown;
                begin();
            } else {
                end.completeExceptionally(CallFuture.bare(failure));
            }
        });
        end.whenEnded((answer, failure) -> sent.cancel(true));
    }

    private static <B> void whenEnded(CompletableFuture<B> sent, BiConsumer<@Nullable B, @Nullable Throwable> action) {
        if (sent instanceof CallFuture<B> call) {
            call.whenEndedRun(action);
        } else {
            CompletableFuture<B> unused = sent.whenComplete(action);
        }
    }

    private void expire() {
        RuntimeException why = lastFailure;
        A told = last;
        String state = told != null
                ? "; the last answer was " + told
                : why != null ? "; it was not read, since " + why.getMessage() : "; it was not read in that time";
        boolean mayHaveRun = why instanceof ThinknxException known && known.mayHaveRun();
        end.completeExceptionally(new TimedOutException(
                "the state was not as awaited within " + DurationText.of(timeout) + state,
                context(polled),
                mayHaveRun,
                why));
    }

    private static CallContext context(Polled<?> polled) {
        return new CallContext(
                polled.call().operation().name(),
                polled.call().target(),
                polled.caller().toString());
    }

    @Override
    public void answered(Object raw, Instant readAt, Cause cause) {
        judgements.execute(() -> judge(raw));
    }

    private void judge(Object raw) {
        if (end.isDone()) {
            return;
        }
        try {
            A answer = polled.answer(raw);
            last = answer;
            if (condition.test(answer)) {
                end.complete(answer);
            }
        } catch (RuntimeException | Error e) {
            end.completeExceptionally(e);
        }
    }

    @Override
    public void missed(RuntimeException failure) {
        lastFailure = failure;
        if (failure instanceof NotFoundException || failure instanceof AuthenticationException) {
            end.completeExceptionally(failure);
        }
    }

    @Override
    public void closed(String connection) {
        end.completeExceptionally(
                new CallInterruptedException("the client was closed meanwhile", context(polled), false, null));
    }

    @Override
    public Call<A> call() {
        return polled.call();
    }

    @Override
    public Audience audience() {
        return this;
    }

    @Override
    public long freshness() {
        return FRESHNESS;
    }

    /** Somebody waits for it. */
    @Override
    public double budget() {
        return 2;
    }
}
