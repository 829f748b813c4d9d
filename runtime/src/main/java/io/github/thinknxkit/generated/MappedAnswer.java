package io.github.thinknxkit.generated;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.internal.thread.CallFuture;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Sends requests whose answer is put another way, such as a position that a blind counts from the other end. Failures,
 * cancelling and deadlines are those of the request that is sent.
 */
public final class MappedAnswer {

    private MappedAnswer() {}

    /**
     * Sends a request, and changes the answer of its future.
     *
     * @param request the request
     * @param change changes the answer
     * @param <A> the type of the answer
     * @param <B> the type of the changed answer
     * @return a future whose cancelling stops the exchange
     */
    public static <A, B> CompletableFuture<B> sendAsync(Request<A> request, Function<? super A, ? extends B> change) {
        Objects.requireNonNull(change, "change");
        CompletableFuture<A> sent = Objects.requireNonNull(request, "request").sendAsync();
        if (sent instanceof CallFuture<A> call) {
            return call.map(change);
        }
        CompletableFuture<B> changed = new CompletableFuture<>();
        CompletableFuture<A> unusedEnd = sent.whenComplete((answer, failure) -> {
            if (failure == null) {
                complete(changed, change, answer);
            } else {
                changed.completeExceptionally(CallFuture.bare(failure));
            }
        });
        // Whoever ends the future ends the call: cancel, orTimeout, complete.
        CompletableFuture<B> unused = changed.whenComplete((answer, failure) -> sent.cancel(true));
        return changed;
    }

    /** Not by the future's own stages: they would wrap what the change throws, which {@code send} throws as it is. */
    private static <A, B> void complete(
            CompletableFuture<B> changed, Function<? super A, ? extends B> change, A answer) {
        try {
            changed.complete(change.apply(answer));
        } catch (Throwable e) { // nobody is to wait for what cannot come
            changed.completeExceptionally(e);
        }
    }
}
