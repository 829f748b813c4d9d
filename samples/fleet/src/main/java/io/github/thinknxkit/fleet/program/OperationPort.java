package io.github.thinknxkit.fleet.program;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.thinknxkit.fleet.worker.FleetWorker;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Where metrics and health are: {@code /metrics} and {@code /health}. Neither tells a name of a server, nor a secret. */
final class OperationPort implements AutoCloseable {

    private final HttpServer server;

    private OperationPort(HttpServer server) {
        this.server = server;
    }

    static OperationPort open(InetSocketAddress address, PrometheusMeterRegistry registry, FleetWorker worker)
            throws IOException {
        HttpServer server = HttpServer.create(address, 0);
        server.createContext("/metrics", exchange -> reply(exchange, 200, registry.scrape()));
        server.createContext("/health", exchange -> {
            boolean isHealthy = worker.isHealthy();
            reply(
                    exchange,
                    isHealthy ? 200 : 503,
                    "{\"healthy\":" + isHealthy + ",\"partitions\":" + worker.partitions() + "}\n");
        });
        server.start();
        return new OperationPort(server);
    }

    int port() {
        return server.getAddress().getPort();
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
