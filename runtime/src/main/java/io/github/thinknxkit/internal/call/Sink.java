package io.github.thinknxkit.internal.call;

/**
 * Takes the end of a call, exactly one of the two.
 *
 * @param <A> the type of the answer
 */
interface Sink<A> {

    /** Takes the typed answer. */
    void succeed(A answer);

    /** Takes the failure. */
    void fail(Throwable failure);
}
