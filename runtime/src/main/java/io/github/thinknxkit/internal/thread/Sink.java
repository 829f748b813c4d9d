package io.github.thinknxkit.internal.thread;

/**
 * Takes the end of a call, on any thread; the first of the two counts. It neither waits nor runs anything of the caller's.
 *
 * @param <A> the type of the answer
 */
public interface Sink<A> {

    /**
     * Takes the typed answer.
     *
     * @param answer the answer
     */
    void succeed(A answer);

    /**
     * Takes the failure.
     *
     * @param failure the failure
     */
    void fail(Throwable failure);
}
