package io.github.thinknxkit.internal.call;

import java.util.concurrent.CompletableFuture;

/**
 * Completes a future with the end of a call.
 *
 * @param future the future
 * @param <A> the type of the answer
 */
record FutureSink<A>(CompletableFuture<A> future) implements Sink<A> {

    @Override
    public void succeed(A answer) {
        future.complete(answer);
    }

    @Override
    public void fail(Throwable failure) {
        future.completeExceptionally(failure);
    }
}
