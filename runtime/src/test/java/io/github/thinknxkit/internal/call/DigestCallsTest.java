package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.DigestServer;
import io.github.thinknxkit.testing.Nonces;
import io.github.thinknxkit.testing.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Digest and calls together, against a server that takes each nonce count once. */
@Timeout(30)
class DigestCallsTest {

    private static final int CALLS = 64;

    @Test
    void afterTheFirstChallengeACallIsOneRoundTrip() throws Exception {
        try (DigestServer server = new DigestServer("service", "pw");
                Caller caller = Clients.open(Sample.API, connection(server))) {
            for (int i = 0; i < 10; i++) {
                assertEquals(1, caller.call(Sample.call(Sample.POWER)));
            }
            assertEquals(1, server.refused());
        }
    }

    @Test
    void sixtyFourCallsAtATimeFromTheFirstOnAreOneRoundTripEach() throws Exception {
        try (DigestServer server = new DigestServer("service", "pw");
                Caller caller = Clients.open(Sample.API, connection(server).maxInFlight(CALLS))) {
            List<CompletableFuture<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                futures.add(caller.callAsync(Sample.call(operation(i))));
            }
            for (CompletableFuture<Integer> future : futures) {
                assertEquals(1, future.get());
            }
            assertEquals(1, server.refused());
            assertEquals(CALLS, server.accepted());
        }
    }

    @Test
    void sixtyFourThreadsAtATimeFromTheFirstCallOnAreOneRoundTripEach() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CALLS);
        try (DigestServer server = new DigestServer("service", "pw");
                Caller caller =
                        Clients.open(Sample.API, connection(server).post().maxInFlight(CALLS))) {
            List<Future<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                Operation operation = operation(i);
                futures.add(threads.submit(() -> caller.call(Sample.call(operation))));
            }
            for (Future<Integer> future : futures) {
                assertEquals(1, future.get());
            }
            assertEquals(1, server.refused());
            assertEquals(CALLS, server.accepted());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void everyCharacterIsSignedAsItIsSent() throws Exception {
        String guid = Sample.ALL_CHARACTERS;
        for (UnaryOperator<Connection> method : List.<UnaryOperator<Connection>>of(get -> get, Connection::post)) {
            try (DigestServer server = new DigestServer("service", "pw");
                    Caller caller = Clients.open(Sample.API, method.apply(connection(server)))) {
                for (double number : new double[] {-0.0, 1e21, Double.MIN_VALUE, 0.1 + 0.2, Double.MAX_VALUE, -1e-7}) {
                    assertEquals(
                            1,
                            caller.call(Sample.call(Sample.POWER)
                                    .with(out -> out.text(guid).decimal(number))));
                }
                assertEquals(1, server.refused());
            }
        }
    }

    @Test
    void aWrongPasswordIsTriedOnce() throws Exception {
        try (DigestServer server = new DigestServer("service", "right");
                Caller caller = Clients.open(Sample.API, connection(server))) {
            AuthenticationException error =
                    assertThrows(AuthenticationException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));
            assertFalse(error.mayHaveRun());
            assertEquals(2, server.refused());
        }
    }

    /** Such a server is never convinced, so it is left alone soon, and with a command sooner. */
    @Test
    void aServerThatCallsEachNonceStaleIsSentFewRequests() throws Exception {
        checkSends(Sample.STATUS, 12);
        checkSends(Sample.POWER, 12);
        checkSends(Sample.TRIGGER, 6);
        checkSends(Sample.TELEGRAM, 6);
    }

    private static void checkSends(Operation operation, int sends) throws Exception {
        try (DigestServer server = new DigestServer("service", "pw", Nonces.neverGood());
                Caller caller = Clients.open(Sample.API, connection(server))) {
            AuthenticationException error =
                    assertThrows(AuthenticationException.class, () -> caller.call(Sample.call(operation)));
            assertTrue(error.getMessage().contains("stale"), error.getMessage());
            assertFalse(error.mayHaveRun());
            assertEquals(sends, server.refused());
        }
    }

    private static Operation operation(int index) {
        return List.of(Sample.STATUS, Sample.POWER, Sample.TRIGGER, Sample.TELEGRAM)
                .get(index % 4);
    }

    private static Connection connection(DigestServer server) {
        return Connection.local("127.0.0.1", server.port()).digest("service", "pw");
    }
}
