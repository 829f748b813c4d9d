package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.testing.ManualTime;
import io.github.thinknxkit.testing.Peer;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import io.github.thinknxkit.testing.Tls;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection that has been idle for too long may be dead without either end knowing: no command is lost on it. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IdleConnectionTest {

    private static final String OK = "{\"status\":1}";

    private final ManualTime time = new ManualTime();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void endServers() {
        end.countDown();
    }

    enum Scheme {
        HTTP,
        HTTPS
    }

    /** Answers once on each connection, and from then on lets what comes vanish, as a firewall does. */
    private void answerOnce(Peer peer, String... fields) throws Exception {
        peer.read();
        peer.answer(200, OK, fields);
        end.await();
    }

    private RawServer dropping(Scheme scheme, String... fields) throws Exception {
        return scheme == Scheme.HTTP
                ? RawServer.start(peer -> answerOnce(peer, fields))
                : RawServer.start(Tls.socket(), peer -> answerOnce(peer, fields));
    }

    private Caller open(Scheme scheme, RawServer server, Transport transport) throws IOException {
        Connection connection = scheme == Scheme.HTTP
                ? Connection.local("127.0.0.1", server.port()).queryCredentials("service", "pw")
                : Connection.onPremise("https://127.0.0.1:" + server.port(), Secret.of("key"));
        return HttpCaller.sharing(Sample.API, connection.timeout(Duration.ofHours(1)), transport, time.timing(0));
    }

    private static Transport.Builder transport(Scheme scheme) throws Exception {
        return scheme == Scheme.HTTP ? Transport.builder() : Transport.builder().trust(Tls.certificate());
    }

    @ParameterizedTest
    @EnumSource
    void aCommandAfterThirtySecondsArrivesOnceOnANewConnection(Scheme scheme) throws Exception {
        try (RawServer server = dropping(scheme);
                Transport transport = transport(scheme).build();
                Caller caller = open(scheme, server, transport)) {
            assertEquals(1, caller.call(Sample.call(Sample.STATUS)));
            time.pass(TimeUnit.SECONDS.toNanos(30));
            assertEquals(1, caller.call(Sample.call(Sample.TRIGGER)));
            time.pass(TimeUnit.SECONDS.toNanos(31));
            assertEquals(1, caller.callAsync(Sample.call(Sample.TELEGRAM)).get());
            assertEquals(3, server.connections());
            assertEquals(1, arrived(server, "trigger"));
            assertEquals(1, arrived(server, "sendKNXbit"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theServersOwnTimeoutCountsIfItIsShorter(Scheme scheme) throws Exception {
        try (RawServer server = dropping(scheme, "Keep-Alive: timeout=5, max=100");
                Transport transport = transport(scheme).build();
                Caller caller = open(scheme, server, transport)) {
            assertEquals(1, caller.call(Sample.call(Sample.STATUS)));
            time.pass(TimeUnit.SECONDS.toNanos(4));
            assertEquals(1, caller.call(Sample.call(Sample.TRIGGER)));
            assertEquals(2, server.connections());
        }
    }

    @Test
    void theLimitCanBeChosen() throws Exception {
        try (RawServer server = dropping(Scheme.HTTP);
                Transport transport =
                        Transport.builder().idleTimeout(Duration.ofSeconds(2)).build();
                Caller caller = open(Scheme.HTTP, server, transport)) {
            assertEquals(1, caller.call(Sample.call(Sample.STATUS)));
            time.pass(TimeUnit.SECONDS.toNanos(2));
            assertEquals(1, caller.call(Sample.call(Sample.TRIGGER)));
            assertEquals(2, server.connections());
        }
        for (Duration none : List.of(Duration.ZERO, Duration.ofSeconds(-1))) {
            assertThrows(
                    IllegalArgumentException.class, () -> Transport.builder().idleTimeout(none));
        }
    }

    @Test
    void aConnectionThatIsYoungEnoughIsUsedAgain() throws Exception {
        try (RawServer server = RawServer.answering(200, OK, "Keep-Alive: timeout=60");
                Transport transport = Transport.create();
                Caller caller = open(Scheme.HTTP, server, transport)) {
            for (int i = 0; i < 10; i++) {
                assertEquals(1, caller.call(Sample.call(Sample.TRIGGER)));
                time.pass(TimeUnit.SECONDS.toNanos(29));
            }
            assertEquals(1, server.connections());
        }
    }

    /** The connections are of several clients of one server, which share the transport's pool. */
    @Test
    void allThatAreIdleForTooLongAreClosed() throws Exception {
        CyclicBarrier together = new CyclicBarrier(3);
        CountDownLatch closed = new CountDownLatch(3);
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    if (peer.number() <= 3) {
                        together.await();
                    }
                    peer.answer(200, OK);
                    peer.awaitEnd();
                    closed.countDown();
                });
                Transport transport = Transport.create();
                Caller first = open(Scheme.HTTP, server, transport);
                Caller second = open(Scheme.HTTP, server, transport);
                Caller third = open(Scheme.HTTP, server, transport)) {
            List<CompletableFuture<Integer>> calls = new ArrayList<>();
            for (Caller caller : List.of(first, second, third)) {
                calls.add(caller.callAsync(Sample.call(Sample.STATUS)));
            }
            for (CompletableFuture<Integer> call : calls) {
                assertEquals(1, call.get());
            }
            time.pass(TimeUnit.SECONDS.toNanos(30));
            assertEquals(1, second.call(Sample.call(Sample.TRIGGER)));
            closed.await();
            assertEquals(1, arrived(server, "trigger"));
            assertEquals(4, server.received().size());
        }
    }

    @Test
    void connectionsThatTheServerHasClosedMeanwhileCostNothing() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    requests.incrementAndGet();
                    peer.answer(200, OK);
                });
                Transport transport = Transport.create();
                Caller caller = open(Scheme.HTTP, server, transport)) {
            for (int i = 1; i <= 10; i++) {
                assertEquals(1, caller.call(Sample.call(Sample.STATUS)));
                time.pass(TimeUnit.MINUTES.toNanos(1));
            }
            assertEquals(10, requests.get());
        }
    }

    private static long arrived(RawServer server, String operation) {
        return server.received().stream()
                .filter(request -> request.target().contains("/" + operation + "?"))
                .count();
    }
}
