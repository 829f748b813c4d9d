package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.DigestServer;
import io.github.thinknxkit.testing.Nonces;
import io.github.thinknxkit.testing.Sample;
import io.github.thinknxkit.testing.Volley;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Right credentials succeed however a server counts its nonces, and however many calls are in flight. */
@Timeout(120)
class RacedCallsTest {

    /** A server is known by three nonces that each lived for a few calls, which takes more than one round of calls for each. */
    private static final int ROUNDS_TO_TELL = 8;

    /** Servers that refuse calls because of the calls beside them. */
    enum Strictness {
        SHARED,
        SHARED_ASCENDING,
        NEWEST_ONCE,
        ONCE,
        SHORT_LIVED,
        SHORT_LIVED_WITHOUT_A_WORD,
        /** The only one that depends on the speed of the machine, so it is for the full run. */
        EVERY_20_MILLISECONDS;

        Nonces nonces() {
            return switch (this) {
                case SHARED -> Nonces.shared();
                case SHARED_ASCENDING -> Nonces.sharedAscending();
                case NEWEST_ONCE -> Nonces.newestOnce();
                case ONCE -> Nonces.once();
                case SHORT_LIVED -> Nonces.shortLived(3, Nonces.Use.STALE);
                case SHORT_LIVED_WITHOUT_A_WORD -> Nonces.shortLived(3, Nonces.Use.REFUSED);
                case EVERY_20_MILLISECONDS -> Nonces.every20Milliseconds();
            };
        }

        /** Whether calls in flight together would go on being refused. */
        boolean callsForTurns() {
            return this == SHARED_ASCENDING || this == NEWEST_ONCE || this == ONCE;
        }
    }

    @ParameterizedTest
    @EnumSource
    void noCallFails(Strictness strictness) throws Exception {
        assumeTrue(strictness != Strictness.EVERY_20_MILLISECONDS || Volley.isFull(), "for the full run");
        for (int inFlight : new int[] {8, 64}) {
            check(strictness, inFlight, get -> get);
            check(strictness, inFlight, Connection::post);
        }
    }

    private static void check(Strictness strictness, int inFlight, UnaryOperator<Connection> method) throws Exception {
        try (DigestServer server = new DigestServer("service", "pw", strictness.nonces())) {
            Connection get = Connection.local("127.0.0.1", server.port()).digest("service", "pw");

            Volley.Result result = Volley.fire(method.apply(get), Volley.CALLS, inFlight);

            assertEquals(List.of(), result.failures(), () -> inFlight + " in flight");
            assertEquals(Volley.CALLS, server.accepted());
            if (strictness.callsForTurns() && Volley.CALLS / inFlight >= ROUNDS_TO_TELL) {
                assertTrue(result.oneAtATime(), "the listener is told");
            }
        }
    }

    @Test
    void noThreadThatWaitsForItsCallFails() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try (DigestServer server = new DigestServer("service", "pw", Nonces.newestOnce());
                Caller caller = Clients.open(
                        Sample.API,
                        Connection.local("127.0.0.1", server.port())
                                .digest("service", "pw")
                                .timeout(Duration.ofSeconds(60))
                                .maxInFlight(32))) {
            Callable<Integer> call = () -> caller.call(Sample.call(Sample.TRIGGER));
            for (Future<Integer> future : threads.invokeAll(Collections.nCopies(Volley.CALLS, call))) {
                assertEquals(1, future.get());
            }
            assertEquals(Volley.CALLS, server.accepted(), "each command ran once");
        } finally {
            threads.shutdownNow();
        }
    }

    /** Other clients of a server with one nonce for everybody have used its first counts. */
    @Test
    void clientsOfOneServerMayShareANonce() throws Exception {
        try (DigestServer server = new DigestServer("service", "pw", Nonces.sharedStale())) {
            Connection connection = Connection.local("127.0.0.1", server.port()).digest("service", "pw");
            for (int client = 0; client < 4; client++) {
                assertEquals(List.of(), Volley.fire(connection, Volley.CALLS, 8).failures());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongPasswordIsSaidToBeWrongSoon(Strictness strictness) throws Exception {
        try (DigestServer server = new DigestServer("service", "right", strictness.nonces())) {
            Connection wrong = Connection.local("127.0.0.1", server.port()).digest("service", "wrong");

            Volley.Result result = Volley.fire(wrong, 24, 8);

            assertEquals(24, result.failures().size());
            for (String failure : result.failures()) {
                assertTrue(
                        failure.contains("the server refused the user name or the password")
                                || failure.contains("the server has just refused the credentials"),
                        failure);
            }
            // A challenge and a digest for each call at most; far fewer where the server is slower than the calls are
            // made.
            assertTrue(result.sends() <= 24 * 2, () -> "sends: " + result.sends());
        }
    }
}
