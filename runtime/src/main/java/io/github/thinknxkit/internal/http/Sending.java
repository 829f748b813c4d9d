package io.github.thinknxkit.internal.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** How a request is sent over a client of the JDK. */
@FunctionalInterface
interface Sending {

    /** Sends and waits, as {@link HttpClient#send} does. */
    HttpResponse<byte[]> send(HttpClient client, HttpRequest request, BodyHandler<byte[]> answer)
            throws IOException, InterruptedException;

    /**
     * Sends so that the connection is closed whatever comes back. If that is no HTTP, the JDK's client (17 to 25) fails and
     * forgets the connection, which stays open, on JDK 17 even after the server has ended it: a poller that is given the
     * port of another service runs out of file descriptors.
     *
     * <p>Cancelling a future that depends on the exchange closes it. Only the asynchronous way to send gives one, and its end
     * needs a thread of the common pool, which may be full of what waits for this very call. So it is for servers that have
     * sent such an answer before.
     */
    static HttpResponse<byte[]> closing(HttpClient client, HttpRequest request, BodyHandler<byte[]> answer)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(request, answer);
        // Never done, or it could not be cancelled any more.
        CompletableFuture<?> hold = sent.thenCombine(new CompletableFuture<Void>(), (response, never) -> response);
        try {
            return sent.get();
        } catch (ExecutionException e) {
            hold.cancel(true);
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            sent.cancel(true);
            throw e;
        }
    }

    private static IOException failure(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException failure) {
            throw failure;
        }
        return cause instanceof IOException failure ? failure : new IOException(cause);
    }
}
