package io.github.thinknxkit.simulator.shown;

import io.github.thinknxkit.page.PreparedCall;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A call of one request or, where the server asks for credentials first, two. */
final class TestedCall implements PreparedCall {

    private final HttpClient client;
    private final HttpRequest first;
    private final Function<HttpResponse<String>, Optional<HttpRequest>> second;
    private CompletableFuture<HttpResponse<String>> current = new CompletableFuture<>();
    private boolean cancelled;

    TestedCall(HttpClient client, HttpRequest first, Function<HttpResponse<String>, Optional<HttpRequest>> second) {
        this.client = client;
        this.first = first;
        this.second = second;
    }

    @Override
    public CompletableFuture<Answered> send() {
        return send(first)
                .thenCompose(answer ->
                        second.apply(answer).map(this::send).orElseGet(() -> CompletableFuture.completedFuture(answer)))
                .thenApply(TestedCall::answered);
    }

    private static Answered answered(HttpResponse<String> answer) {
        return new Answered(
                answer.statusCode(),
                answer.headers().firstValue("Content-Type"),
                answer.headers().firstValue("Retry-After"),
                answer.body());
    }

    private synchronized CompletableFuture<HttpResponse<String>> send(HttpRequest request) {
        if (cancelled) {
            return CompletableFuture.failedFuture(new CancellationException());
        }
        current = client.sendAsync(request, BodyHandlers.ofString());
        return current;
    }

    /** Of the JDK's client, only the future that it returned itself closes the connection. */
    @Override
    public synchronized void cancel() {
        cancelled = true;
        current.cancel(true);
    }
}
