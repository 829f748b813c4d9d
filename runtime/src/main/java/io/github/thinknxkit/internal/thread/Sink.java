package io.github.thinknxkit.internal.thread;

/**
 * Takes the end of a call, on any thread; the first of the two counts. It neither waits nor runs anything of the caller's.
 */
public interface Sink<A> {

    /** Takes the typed answer. */
    void succeed(A answer);

    /** Takes the failure. */
    void fail(Throwable failure);
}
