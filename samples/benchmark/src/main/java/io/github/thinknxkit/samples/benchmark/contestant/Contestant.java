package io.github.thinknxkit.samples.benchmark.contestant;

import java.util.concurrent.CompletableFuture;

/**
 * A way to ask a server for a light's status.
 *
 * @param <A> what it returns
 */
public interface Contestant<A> extends AutoCloseable {

    /** {@return the status, once it has come} */
    A call();

    /** {@return the status to come} */
    CompletableFuture<A> callAsync();

    /** {@return what a status says, by which contestants are compared} */
    Reading reading(A status);

    @Override
    void close();
}
