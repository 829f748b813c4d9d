package io.github.thinknxkit.samples.soak.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.hook.HookReceiver;
import io.github.thinknxkit.hook.HookReply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Takes what hooks deliver, and fails now and then, if it is told to. */
final class HookHost implements AutoCloseable {

    private static final int PER_CENT = 100;
    private static final int LONGEST_WAIT_MILLIS = 300;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8, HookHost::daemon);
    private final SplittableRandom random;
    private final AtomicLong mishaps = new AtomicLong();
    private volatile boolean failing;

    private HookHost(HttpServer server, SplittableRandom random) {
        this.server = server;
        this.random = random;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "hook-host");
        thread.setDaemon(true);
        return thread;
    }

    /** Starts it on a free port. */
    static HookHost start(SplittableRandom random) throws IOException {
        HookHost host = new HookHost(
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 500), random);
        host.server.setExecutor(host.threads);
        host.server.start();
        return host;
    }

    /** Returns where it listens. */
    int port() {
        return server.getAddress().getPort();
    }

    /** Returns how often it has failed. */
    long mishaps() {
        return mishaps.get();
    }

    /** Begins or ends to fail. */
    void fail(boolean now) {
        failing = now;
    }

    /** Returns what takes messages to a path. */
    Receiver expect(String path, Known known) {
        Receiver receiver = new Receiver(known);
        server.createContext(path, exchange -> {
            try (exchange) {
                if (!mishap()) {
                    receiver.receive(exchange);
                }
            }
        });
        return receiver;
    }

    /** Takes the messages of one hook. */
    static final class Receiver {

        private static final HookReply NOT_YET = new HookReply(503, "not yet");

        private final Known known;
        private volatile Optional<HookReceiver> signed = Optional.empty();

        private Receiver(Known known) {
            this.known = known;
        }

        /** Takes messages that are signed with a secret from now on; none before. */
        void trust(String secret) {
            signed = Optional.of(HookReceiver.of(Secret.of(secret)));
        }

        private void receive(HttpExchange exchange) throws IOException {
            byte[] body = exchange.getRequestBody().readNBytes(HookReceiver.MAX_BYTES + 1);
            HookReply reply = signed.map(now -> now.receive(
                            name -> Optional.ofNullable(
                                    exchange.getRequestHeaders().getFirst(name)),
                            body))
                    .orElse(NOT_YET);
            if (reply.status() == 202) {
                known.told(new String(body, StandardCharsets.UTF_8));
            }
            byte[] text = reply.text().getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(reply.status(), text.length == 0 ? -1 : text.length);
            exchange.getResponseBody().write(text);
        }
    }

    /** Returns whether the exchange is to end without an answer. */
    private boolean mishap() {
        int dice;
        synchronized (random) {
            dice = failing ? random.nextInt(PER_CENT) : PER_CENT;
        }
        if (dice < 4) {
            mishaps.incrementAndGet();
            return true;
        } else if (dice < 8) {
            mishaps.incrementAndGet();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LONGEST_WAIT_MILLIS));
        }
        return false;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
