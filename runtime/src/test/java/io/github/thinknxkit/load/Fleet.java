package io.github.thinknxkit.load;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.Sample;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Many connections over one transport, of which some go to servers that are not there or say nothing. */
final class Fleet implements AutoCloseable {

    /** How many connections there are, and how many of them are dead and mute. */
    static final int SIZE = 500;

    static final int DEAD = 2;
    static final int MUTE = 3;

    /** How many calls of a connection may be on their way. */
    static final int IN_FLIGHT = 4;

    private final ManyServers answering;
    private final ManyServers silent;
    private final Transport transport = Transport.create();
    private final List<Caller> healthy = new ArrayList<>();
    private final List<Caller> dead = new ArrayList<>();
    private final List<Caller> mute = new ArrayList<>();

    Fleet() throws IOException {
        this.answering = ManyServers.answering(SIZE - DEAD - MUTE);
        this.silent = ManyServers.mute(MUTE);
    }

    /** Opens all connections, which makes no call. */
    void open() throws IOException {
        answering.ports().forEach(port -> healthy.add(open(port)));
        silent.ports().forEach(port -> mute.add(open(port)));
        for (int i = 0; i < DEAD; i++) {
            dead.add(open(freePort()));
        }
    }

    /** Where nobody listens. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Caller open(int port) {
        Connection connection = Connection.local("127.0.0.1", port)
                .basic("service", "pw")
                .maxInFlight(IN_FLIGHT)
                .timeout(Duration.ofHours(1))
                .retries(RetryPolicy.none());
        return Clients.open(Sample.API, connection, transport);
    }

    List<Caller> healthy() {
        return healthy;
    }

    List<Caller> dead() {
        return dead;
    }

    List<Caller> mute() {
        return mute;
    }

    /** Begins more calls on some connections than may be on their way. */
    static List<CompletableFuture<Integer>> flood(List<Caller> callers) {
        List<CompletableFuture<Integer>> futures = new ArrayList<>();
        for (Caller caller : callers) {
            for (int i = 0; i < 2 * IN_FLIGHT; i++) {
                futures.add(caller.callAsync(Sample.call(Sample.STATUS)));
            }
        }
        return futures;
    }

    /** Ends all calls and connections. */
    void closeTransport() {
        transport.close();
    }

    @Override
    public void close() throws IOException {
        transport.close();
        answering.close();
        silent.close();
    }
}
