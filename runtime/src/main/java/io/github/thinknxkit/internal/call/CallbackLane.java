package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.internal.http.Exchange;
import java.net.http.HttpClient;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/**
 * Runs the steps of a call on the transport's callback executor.
 *
 * @param callbacks the executor
 */
record CallbackLane(Executor callbacks) implements Lane {

    /** A call whose executor was shut down, or fails, still has to end, and not on the HTTP client's own thread. */
    @Override
    public void execute(Runnable step) {
        try {
            callbacks.execute(step);
        } catch (RuntimeException e) {
            ForkJoinPool.commonPool().execute(step);
        }
    }

    @Override
    public void carry(Exchange exchange, HttpClient client) {
        exchange.start(client);
    }
}
