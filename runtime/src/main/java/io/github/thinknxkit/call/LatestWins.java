package io.github.thinknxkit.call;

import io.github.thinknxkit.internal.thread.CallFuture;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends the newest of values that follow each other faster than a server takes them, such as those of a slider.
 *
 * <p>One request is on its way at a time. Of those that are handed over meanwhile, the newest is sent when that one has
 * ended, however it has ended; the others are never sent, and their futures are cancelled. So the last value is always sent, and
 * never overtaken by an earlier one.
 *
 * <p>Use one object for each slider. It is safe for use by many threads.
 *
 * @param <A> the type of the answers
 */
public final class LatestWins<A> {

    private final Object lock = new Object();
    private @Nullable Turn<A> waiting;
    private boolean busy;

    /** Creates an object that has nothing to send. */
    public LatestWins() {}

    /**
     * Sends a request, at once or when the one that is on its way has ended, unless a newer one is handed over before.
     *
     * @param request a command that sets a state, whatever the state was before, or a read
     * @return a future of the server's answer, failing with a {@code ThinknxException}; cancelled if a newer request has
     *     taken this one's place. Cancelling it keeps the request from being sent, or stops its exchange
     * @throws IllegalArgumentException if the request's effect is relative, or not known, so that leaving it out would
     *     change the outcome
     */
    public CompletableFuture<A> send(Request<A> request) {
        Objects.requireNonNull(request, "request");
        if (!request.effect().repeatable()) {
            throw new IllegalArgumentException("only a command that sets a state can be left out for a newer one, not "
                    + request + ", which is " + request.effect() + "; send it by itself");
        }
        Turn<A> turn = new Turn<>(request, new CompletableFuture<>());
        Turn<A> replaced = null;
        boolean goes;
        synchronized (lock) {
            goes = !busy;
            busy = true;
            if (!goes) {
                replaced = waiting;
                waiting = turn;
            }
        }
        if (goes) {
            turn.go(this::next);
        } else if (replaced != null) {
            replaced.end().cancel(false);
        }
        return turn.end();
    }

    private void next() {
        Turn<A> turn;
        synchronized (lock) {
            turn = waiting;
            waiting = null;
            busy = turn != null;
        }
        if (turn != null) {
            turn.go(this::next);
        }
    }

    /** Returns what it is doing: {@code LatestWins[idle]}, {@code LatestWins[sending]} or {@code LatestWins[sending, next: …]}. */
    @Override
    public String toString() {
        Turn<A> next;
        boolean sending;
        synchronized (lock) {
            next = waiting;
            sending = busy;
        }
        String queued = next == null ? "" : ", next: " + next.request();
        return "LatestWins[" + (sending ? "sending" + queued : "idle") + "]";
    }

    /** A request and the future of its answer. */
    private record Turn<A>(Request<A> request, CompletableFuture<A> end) {

        void go(Runnable whenOver) {
            if (end.isDone()) {
                whenOver.run();
                return;
            }
            CompletableFuture<A> sent;
            try {
                sent = request.sendAsync();
            } catch (RuntimeException e) {
                whenOver.run();
                end.completeExceptionally(e);
                return;
            }
            BiConsumer<@Nullable A, @Nullable Throwable> over = (answer, failure) -> {
                // First, since what depends on the future may take its time.
                whenOver.run();
                if (failure == null) {
                    end.complete(answer);
                } else {
                    end.completeExceptionally(CallFuture.bare(failure));
                }
            };
            if (sent instanceof CallFuture<A> call) {
                call.whenEndedRun(over);
            } else {
                CompletableFuture<A> unused = sent.whenComplete(over);
            }
            // Whoever ends the future ends the call: cancel, orTimeout, complete.
            CompletableFuture<A> unusedEnd = end.whenComplete((answer, failure) -> sent.cancel(true));
        }
    }
}
