package io.github.thinknxkit.cli.doctor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that answers by path, for what the simulator does not play: another case of the path, other clocks, no login. */
public final class FakeServer implements AutoCloseable {

    private static final String STATUS =
            "{\"namespace\":\"system/serverStatus\",\"version\":\"9.9\",\"connected_clients\":[\"3\"]}";

    private final HttpServer server;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<String> answering = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private int otherwise = 404;
    private String body = STATUS;

    public FakeServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public FakeServer answering(String... paths) {
        answering.addAll(List.of(paths));
        return this;
    }

    FakeServer otherwise(int status) {
        otherwise = status;
        return this;
    }

    public FakeServer saying(String text) {
        body = text;
        return this;
    }

    FakeServer with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            headers.forEach(exchange.getResponseHeaders()::set);
            boolean known = answering.contains(path);
            byte[] bytes = (known ? body : "{\"error\":\"device not found\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? 200 : otherwise, bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
