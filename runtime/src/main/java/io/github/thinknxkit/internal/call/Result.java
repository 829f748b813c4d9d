package io.github.thinknxkit.internal.call;

import org.jspecify.annotations.Nullable;

/**
 * The end of a call, for the thread that waits for it and on which the call's steps run.
 *
 * @param <A> the type of the answer
 */
final class Result<A> implements Sink<A> {

    private boolean done;
    private @Nullable A answer;
    private @Nullable Throwable failure;

    @Override
    public void succeed(A answer) {
        this.answer = answer;
        done = true;
    }

    @Override
    public void fail(Throwable failure) {
        this.failure = failure;
        done = true;
    }

    boolean isDone() {
        return done;
    }

    /** Returns the answer, or throws the failure. */
    A get() {
        if (failure instanceof Error error) {
            throw error;
        } else if (failure instanceof RuntimeException exception) {
            throw exception;
        } else if (answer == null) {
            throw new IllegalStateException("the call ended without an answer and without a failure");
        }
        return answer;
    }
}
