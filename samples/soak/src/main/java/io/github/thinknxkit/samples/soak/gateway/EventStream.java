package io.github.thinknxkit.samples.soak.gateway;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A client that listens to a server's events, and goes on where it was when the stream ends. */
final class EventStream implements AutoCloseable {

    private final HttpClient client;
    private final URI address;
    private final Known known;
    private volatile String lastId = "";
    private volatile boolean closed;
    private volatile Flow.@Nullable Subscription lines;

    private EventStream(HttpClient client, URI address, Known known) {
        this.client = client;
        this.address = address;
        this.known = known;
    }

    /** Opens a stream of all events behind a key. */
    static EventStream open(HttpClient client, URI address, Known known) {
        EventStream stream = new EventStream(client, address, known);
        stream.connect();
        return stream;
    }

    private void connect() {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (!lastId.isEmpty()) {
            request.setHeader("Last-Event-ID", lastId);
        }
        CompletableFuture<HttpResponse<Void>> unused = client.sendAsync(
                        request.build(), BodyHandlers.fromLineSubscriber(new Lines()))
                .whenComplete((response, failure) -> reconnect());
    }

    private void reconnect() {
        if (!closed) {
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> {
                if (!closed) {
                    connect();
                }
            });
        }
    }

    /** Breaks the connection, as a bad network does. */
    void cut() {
        Flow.Subscription now = lines;
        if (now != null) {
            now.cancel();
        }
    }

    @Override
    public void close() {
        closed = true;
        cut();
    }

    /** One connection's lines. */
    private final class Lines implements Flow.Subscriber<String> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            lines = subscription;
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("id: ")) {
                lastId = line.substring("id: ".length());
            } else if (line.startsWith("data: ")) {
                known.told(line.substring("data: ".length()));
            }
        }

        @Override
        public void onError(Throwable failure) {
            // the response ends with it
        }

        @Override
        public void onComplete() {
            // the response ends with it
        }
    }
}
