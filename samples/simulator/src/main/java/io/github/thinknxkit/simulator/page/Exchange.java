package io.github.thinknxkit.simulator.page;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** A call under way, of one request or, where the server asks for credentials first, two. */
final class Exchange {

    private final HttpClient client;
    private CompletableFuture<HttpResponse<String>> current = new CompletableFuture<>();
    private boolean cancelled;

    Exchange(HttpClient client) {
        this.client = client;
    }

    synchronized CompletableFuture<HttpResponse<String>> send(HttpRequest request) {
        if (cancelled) {
            return CompletableFuture.failedFuture(new CancellationException());
        }
        current = client.sendAsync(request, BodyHandlers.ofString());
        return current;
    }

    /** Closes the connection: of the JDK's client, only the future that it gave itself does so. */
    synchronized void cancel() {
        cancelled = true;
        current.cancel(true);
    }
}
