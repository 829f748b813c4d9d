package io.github.thinknxkit.samples.soak.gateway;

import io.github.thinknxkit.samples.soak.check.Violations;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;

/** Everybody who is told: streams of events and receivers of hooks, spread over all servers. */
final class Listeners implements AutoCloseable {

    private static final Pattern SECRET = Pattern.compile("\"secret\":\\s*\"([^\"]+)\"");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Estate estate;
    private final RunningGateway gateway;
    private final HookHost host;
    private final Delays delays;
    private final HttpClient client;
    private final List<EventStream> streams = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();

    Listeners(Estate estate, RunningGateway gateway, SSLContext trust, HookHost host, Delays delays) {
        this.estate = estate;
        this.gateway = gateway;
        this.host = host;
        this.delays = delays;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(trust)
                .build();
    }

    private Known listener(String server, String kind) {
        Known listener = new Known(server, kind + " " + known.size(), delays);
        known.add(listener);
        return listener;
    }

    private URI address(String server, String path) {
        return URI.create(gateway.address() + "/" + gateway.key(server) + "/api/V1/" + path);
    }

    /** Opens so many streams, one server after the other. */
    void openStreams(int count) {
        for (int i = 0; i < count; i++) {
            String server = estate.servers().get(i % estate.servers().size());
            streams.add(EventStream.open(client, address(server, "events"), listener(server, "stream")));
        }
    }

    /** Makes so many hooks, one server after the other. */
    void makeHooks(int count) throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            String server = estate.servers().get(i % estate.servers().size());
            String path = "/hooks/" + i;
            HookHost.Receiver receiver = host.expect(path, listener(server, "hook"));
            receiver.trust(secret(server, "http://127.0.0.1:" + host.port() + path));
        }
    }

    private String secret(String server, String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(server, "hooks"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("url=" + url))
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        Matcher secret = SECRET.matcher(response.body());
        if (!secret.find()) {
            throw new IOException("no hook was made: " + response.statusCode() + " " + response.body());
        }
        return secret.group(1);
    }

    /** Breaks one of the streams. */
    void cutSomething(SplittableRandom random) {
        streams.get(random.nextInt(streams.size())).cut();
    }

    /** Waits until everybody knows what is; whoever does not in time was forgotten. */
    void awaitAllKnow(Duration patience, Violations violations) {
        long end = System.nanoTime() + patience.toNanos();
        List<Known> waiting = new ArrayList<>(known);
        while (!waiting.isEmpty() && end - System.nanoTime() > 0) {
            waiting.removeIf(listener -> listener.ignorance(estate).isEmpty());
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        waiting.forEach(listener -> listener.ignorance(estate).ifPresent(violations::add));
    }

    /** Returns how many messages came. */
    long messages() {
        return known.stream().mapToLong(Known::messages).sum();
    }

    @Override
    public void close() {
        streams.forEach(EventStream::close);
    }
}
