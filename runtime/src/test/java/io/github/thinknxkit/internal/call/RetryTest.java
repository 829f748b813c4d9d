package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.ServerFaultException;
import io.github.thinknxkit.error.UnreachableException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.ManualTime;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When calls are repeated, and after which pauses. */
@Timeout(20)
class RetryTest {

    private static final RetryPolicy POLICY = new RetryPolicy(5, Duration.ofMillis(200), Duration.ofSeconds(1));

    private final ManualTime time = new ManualTime();

    @Test
    void pausesDoubleUpToTheLongestAndAreShortenedByChance() throws Exception {
        assertEquals(List.of(200L, 400L, 800L, 1000L), pauses(1, "429"));
        assertEquals(List.of(100L, 200L, 400L, 500L), pauses(0, "503"));
    }

    @Test
    void theServersWishMakesPausesLonger() throws Exception {
        assertEquals(
                List.of(2000L, 2000L, 2000L), pauses(0, "429", "Retry-After: 2").subList(0, 3));
        assertEquals(
                List.of(3000L),
                pauses(0, "503", "Retry-After: Mon, 23 Nov 2026 12:00:03 GMT").subList(0, 1));
        assertEquals(
                100,
                pauses(0, "503", "Retry-After: Mon, 23 Nov 2026 11:00:00 GMT").get(0));
        assertEquals(100, pauses(0, "503", "Retry-After: soon").get(0));
    }

    private List<Long> pauses(double chance, String status, String... fields) throws Exception {
        List<Long> pauses = new ArrayList<>();
        try (RawServer server = RawServer.answering(Integer.parseInt(status), "", fields);
                Transport transport = Transport.create();
                Caller caller = HttpCaller.sharing(
                        Sample.API,
                        connection(server).retries(POLICY).timeout(Duration.ofHours(1)),
                        transport,
                        time.timing(chance))) {
            // On one thread, so that an attempt has left the gate when the next one comes.
            FutureTask<Integer> future = new FutureTask<>(() -> caller.call(Sample.call(Sample.STATUS)));
            new Thread(future).start();
            time.awaitAlarm();
            for (int i = 1; i < POLICY.attempts(); i++) {
                long pause = time.awaitAlarm();
                pauses.add(TimeUnit.NANOSECONDS.toMillis(pause));
                time.pass(pause);
            }
            assertThrows(ExecutionException.class, future::get);
            assertEquals(POLICY.attempts(), server.received().size());
        }
        return pauses;
    }

    @Test
    void aCallThatIsCancelledInItsPauseIsNotSentAgain() throws Exception {
        try (RawServer server = RawServer.answering(503, "");
                Transport transport = Transport.create();
                Caller caller = HttpCaller.sharing(
                        Sample.API,
                        connection(server).retries(POLICY).timeout(Duration.ofHours(1)),
                        transport,
                        time.timing(1))) {
            CompletableFuture<Integer> future = caller.callAsync(Sample.call(Sample.STATUS));
            time.awaitAlarm();
            long pause = time.awaitAlarm();
            assertTrue(future.cancel(true));
            time.pass(pause);
            assertThrows(ServerFaultException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));
            assertEquals(2, server.received().size());
        }
    }

    @Test
    void aPauseBeyondTheDeadlineEndsTheCallAtOnce() throws Exception {
        try (RawServer server = RawServer.answering(429, "", "Retry-After: 11");
                Caller caller = Clients.open(Sample.API, connection(server))) {
            assertThrows(RateLimitedException.class, () -> caller.call(Sample.call(Sample.STATUS)));
            assertEquals(1, server.received().size());
        }
    }

    @Test
    void aRefusalForTooManyCallsMayBeRepeatedWhateverTheEffect() throws Exception {
        for (Operation operation : List.of(Sample.STATUS, Sample.POWER, Sample.TRIGGER, Sample.TELEGRAM)) {
            assertEquals(2, arrivals(operation, 429));
        }
    }

    @Test
    void anUnavailableServerIsAskedAgainOnlyIfThatIsHarmless() throws Exception {
        assertEquals(2, arrivals(Sample.STATUS, 503));
        assertEquals(2, arrivals(Sample.POWER, 503));
        for (Operation operation : List.of(Sample.TRIGGER, Sample.TELEGRAM)) {
            try (RawServer server = RawServer.answering(503, "");
                    Caller caller = Clients.open(Sample.API, connection(server))) {
                ServerFaultException error =
                        assertThrows(ServerFaultException.class, () -> caller.call(Sample.call(operation)));
                assertTrue(error.mayHaveRun());
                assertEquals(1, server.received().size());
            }
        }
    }

    private static int arrivals(Operation operation, int firstStatus) throws Exception {
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    peer.answer(firstStatus, "");
                    peer.read();
                    peer.answer(200, "{\"status\":1}");
                    peer.awaitEnd();
                });
                Caller caller = Clients.open(Sample.API, connection(server))) {
            assertEquals(1, caller.call(Sample.call(operation)));
            return server.received().size();
        }
    }

    @Test
    void aServerThatIsNotThereCannotHaveRunAnything() throws Exception {
        int port;
        try (RawServer gone = RawServer.answering(200, "")) {
            port = gone.port();
        }
        Connection connection = Connection.local("127.0.0.1", port)
                .digest("service", "pw")
                .retries(new RetryPolicy(3, Duration.ZERO, Duration.ZERO));
        try (Caller caller = Clients.open(Sample.API, connection)) {
            UnreachableException error =
                    assertThrows(UnreachableException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));
            assertFalse(error.mayHaveRun());
        }
    }

    @Test
    void anAttemptThatMayHaveRunIsNotForgottenByTheNext() throws Exception {
        // The first attempt is lost, and by the second the server is gone.
        AtomicReference<RawServer> itself = new AtomicReference<>();
        try (RawServer server = RawServer.start(peer -> {
            peer.read();
            itself.get().close();
        })) {
            itself.set(server);
            Connection connection =
                    connection(server).retries(new RetryPolicy(2, Duration.ofMillis(100), Duration.ofMillis(100)));
            try (Caller caller = Clients.open(Sample.API, connection)) {
                OutcomeUnknownException error =
                        assertThrows(OutcomeUnknownException.class, () -> caller.call(Sample.call(Sample.POWER)));
                assertTrue(error.mayHaveRun());
            }
        }
    }

    @Test
    void aReplayThatFindsNobodyDoesNotMakeTheFirstSendUndone() throws Exception {
        // The JDK tries to send a GET again, and cannot connect: the command had been sent all the same.
        for (Operation operation : List.of(Sample.TRIGGER, Sample.TELEGRAM)) {
            AtomicReference<RawServer> itself = new AtomicReference<>();
            try (RawServer server = RawServer.start(peer -> {
                peer.read();
                itself.get().close();
            })) {
                itself.set(server);
                try (Caller caller = Clients.open(Sample.API, connection(server))) {
                    assertThrows(OutcomeUnknownException.class, () -> caller.call(Sample.call(operation)));
                    assertEquals(1, server.received().size());
                }
            }
        }
    }

    @Test
    void anUnknownHostIsSaidToBeUnknown() {
        Connection connection = Connection.local("no-such-host.invalid").digest("service", "pw");
        try (Caller caller = Clients.open(Sample.API, connection)) {
            UnreachableException error =
                    assertThrows(UnreachableException.class, () -> caller.call(Sample.call(Sample.STATUS)));
            assertTrue(error.getMessage().contains("host name is unknown"), error.getMessage());
        }
    }

    private static Connection connection(RawServer server) {
        return Connection.local("127.0.0.1", server.port())
                .queryCredentials("service", "pw")
                .retries(new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(1)));
    }
}
