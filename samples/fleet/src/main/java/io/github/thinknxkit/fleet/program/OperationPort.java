package io.github.thinknxkit.fleet.program;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/** Where metrics and health are: {@code /metrics} and {@code /health}. Neither tells a name of a server, nor a secret. */
final class OperationPort implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads;

    private OperationPort(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    static OperationPort open(
            InetSocketAddress address, PrometheusMeterRegistry registry, BooleanSupplier health, IntSupplier partitions)
            throws IOException {
        HttpServer server = HttpServer.create(address, 0);
        server.createContext("/metrics", exchange -> reply(exchange, 200, registry.scrape()));
        server.createContext("/health", exchange -> {
            boolean isHealthy = health.getAsBoolean();
            reply(
                    exchange,
                    isHealthy ? 200 : 503,
                    "{\"healthy\":" + isHealthy + ",\"partitions\":" + partitions.getAsInt() + "}\n");
        });
        // By itself it has one thread, which whoever connects and says nothing keeps from those who ask for health.
        ExecutorService threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "operation");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.start();
        return new OperationPort(server, threads);
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
        threads.shutdown();
    }
}
