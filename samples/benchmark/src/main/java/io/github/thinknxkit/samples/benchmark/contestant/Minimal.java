package io.github.thinknxkit.samples.benchmark.contestant;

import io.github.thinknxkit.samples.benchmark.server.Servers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** The least that somebody would write to read a level with the JDK alone: no checks, no errors, no digest. */
final class Minimal implements Contestant<Reading> {

    private final HttpClient client = Jdk.client().build();
    private final Destination destination;

    Minimal(Destination destination) {
        this.destination = destination;
    }

    private HttpRequest request() {
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                        URI.create(destination.origin() + Destination.PATH + "?guid=" + Servers.GUID + "&auth="
                                + destination.access().announced()))
                .timeout(Duration.ofSeconds(10));
        destination.authorization().ifPresent(field -> builder.header("Authorization", field));
        return builder.build();
    }

    @Override
    public Reading call() {
        return read(Jdk.send(client, request(), BodyHandlers.ofString()).body());
    }

    @Override
    public CompletableFuture<Reading> callAsync() {
        return client.sendAsync(request(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body)
                .thenApply(Minimal::read);
    }

    private static Reading read(String body) {
        return new Reading(
                text(body, "\"guid\":\"", '"'),
                Double.parseDouble(text(body, "\"status\":", ',')),
                Integer.parseInt(text(body, "\"comm_obj\":", '}')));
    }

    private static String text(String body, String before, char after) {
        int start = body.indexOf(before) + before.length();
        return body.substring(start, body.indexOf(after, start));
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
