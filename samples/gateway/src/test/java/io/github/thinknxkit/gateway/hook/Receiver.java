package io.github.thinknxkit.gateway.hook;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is told by hooks: an HTTP server that notes what it gets, and answers as a test says. */
final class Receiver implements AutoCloseable {

    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Got> got = new LinkedBlockingQueue<>();
    private final List<Got> all = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Function<Got, Reply> answering = message -> Reply.of(204);

    /** What a message was. */
    record Got(String id, String timestamp, String signature, String path, String body) {

        boolean isChallenge() {
            return body.contains("\"type\":\"hook.challenge\"");
        }

        String challenge() {
            return text(CHALLENGE);
        }

        /** Returns a field's JSON, or nothing. */
        String field(String name) {
            return text(Pattern.compile("\"" + name + "\":(\"[^\"]*\"|[^,}\"]+)"))
                    .replace("\"", "");
        }

        private String text(Pattern pattern) {
            Matcher matcher = pattern.matcher(body);
            return matcher.find() ? matcher.group(1) : "";
        }
    }

    /** What is answered. */
    record Reply(int status, Map<String, String> header, String body) {

        static Reply of(int status) {
            return new Reply(status, Map.of(), "");
        }
    }

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/hook";
    }

    /** Says how all but challenges are answered. */
    void answer(Function<Got, Reply> answer) {
        answering = answer;
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            Got message = new Got(
                    String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id")),
                    String.valueOf(exchange.getRequestHeaders().getFirst("webhook-timestamp")),
                    String.valueOf(exchange.getRequestHeaders().getFirst("webhook-signature")),
                    exchange.getRequestURI().toString(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            all.add(message);
            Reply reply = answering.apply(message);
            if (message.isChallenge()
                    && reply.status() / 100 == 2
                    && reply.body().isEmpty()) {
                reply = new Reply(200, Map.of(), message.challenge());
            }
            got.add(message);
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            reply.header().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            // The sender has gone.
            throw new UncheckedIOException(e);
        }
    }

    Got next() throws InterruptedException {
        Got message = got.poll(20, TimeUnit.SECONDS);
        assertNotNull(message, "nothing was told");
        return message;
    }

    /** Returns the next one that is no challenge. */
    Got told() throws InterruptedException {
        Got message = next();
        return message.isChallenge() ? told() : message;
    }

    void nothing() {
        assertNull(got.peek());
    }

    int taken() {
        return all.size();
    }

    List<Got> all() {
        return all;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
