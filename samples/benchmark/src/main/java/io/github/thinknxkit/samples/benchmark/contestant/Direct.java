package io.github.thinknxkit.samples.benchmark.contestant;

import io.github.thinknxkit.samples.benchmark.server.Servers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What the JDK's client can do at best: nothing changes threads, nothing watches the time, and the answer is parsed from its
 * bytes. It still builds its URI and parses its answer, as everybody has to.
 */
final class Direct implements Contestant<Reading> {

    private static final int UNAUTHORIZED = 401;

    private final ReadingParser parser = new ReadingParser();
    private final HttpClient client;
    private final Destination destination;
    private final Optional<String> authorization;
    private volatile @Nullable HandDigest digest;

    Direct(Destination destination, HttpClient client) {
        this.destination = destination;
        this.authorization = destination.authorization();
        this.client = client;
    }

    static Direct at(Destination destination) {
        return new Direct(destination, Jdk.client().executor(Runnable::run).build());
    }

    private HttpRequest request() {
        String target = Destination.PATH + "?guid=" + Servers.GUID + "&auth="
                + destination.access().announced();
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(destination.origin() + target));
        HandDigest known = digest;
        if (known != null) {
            builder.setHeader("Authorization", known.authorization(target));
        } else {
            authorization.ifPresent(field -> builder.setHeader("Authorization", field));
        }
        return builder.build();
    }

    @Override
    public Reading call() {
        HttpResponse<byte[]> response = Jdk.send(client, request(), BodyHandlers.ofByteArray());
        if (response.statusCode() == UNAUTHORIZED) {
            learn(response);
            response = Jdk.send(client, request(), BodyHandlers.ofByteArray());
        }
        return read(response);
    }

    @Override
    public CompletableFuture<Reading> callAsync() {
        return client.sendAsync(request(), BodyHandlers.ofByteArray())
                .thenCompose(this::again)
                .thenApply(this::read);
    }

    private CompletionStage<HttpResponse<byte[]>> again(HttpResponse<byte[]> response) {
        if (response.statusCode() != UNAUTHORIZED) {
            return CompletableFuture.completedStage(response);
        }
        learn(response);
        return client.sendAsync(request(), BodyHandlers.ofByteArray());
    }

    private synchronized void learn(HttpResponse<?> response) {
        if (digest == null) {
            digest = new HandDigest(
                    response.headers().firstValue("WWW-Authenticate").orElseThrow());
        }
    }

    private Reading read(HttpResponse<byte[]> response) {
        return parser.parse(response.body());
    }

    @Override
    public Reading reading(Reading status) {
        return status;
    }

    @Override
    public void close() {
        Jdk.close(client);
    }
}
