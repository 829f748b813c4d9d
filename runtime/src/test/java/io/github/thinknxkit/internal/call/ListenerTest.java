package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.Attempt.Outcome;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.DigestServer;
import io.github.thinknxkit.testing.ManualTime;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
class ListenerTest {

    private final BlockingQueue<Attempt> attempts = new LinkedBlockingQueue<>();

    @Test
    void attemptsAreReportedInOrder() throws Exception {
        try (DigestServer server = new DigestServer("service", "pw");
                Caller caller = Clients.open(
                        Sample.API,
                        Connection.local("127.0.0.1", server.port())
                                .digest("service", "pw")
                                .listener(attempts::add))) {
            caller.call(Sample.call(Sample.POWER));
            Attempt challenged = attempts.take();
            assertEquals(Outcome.CHALLENGED, challenged.outcome());
            assertEquals(OptionalInt.of(401), challenged.status());
            assertEquals(1, challenged.number());
            assertEquals("power", challenged.operation());
            assertEquals(Sample.GUID, challenged.target());
            assertEquals("local 127.0.0.1:" + server.port(), challenged.connection());
            assertEquals("GET /api/V1/power?guid=" + Sample.GUID + "&cmd=1&auth=digest", challenged.request());
            Attempt answered = attempts.take();
            assertEquals(Outcome.ANSWERED, answered.outcome());
            assertEquals(2, answered.number());
            assertTrue(answered.duration().compareTo(Duration.ZERO) > 0);
        }
    }

    static Stream<Arguments> previews() {
        LocalServer local = Connection.local("192.0.2.10");
        String call = "guid=" + Sample.GUID + "&cmd=1";
        return Stream.of(
                Arguments.of(local.digest("service", "pw"), "GET /api/V1/power?" + call + "&auth=digest"),
                Arguments.of(local.basic("service", "pw"), "GET /api/V1/power?" + call + "&auth=basic"),
                Arguments.of(
                        local.queryCredentials("service", "pw"),
                        "GET /api/V1/power?" + call + "&auth=basic&user=[redacted]&pass=[redacted]"),
                Arguments.of(
                        local.queryCredentials("service", "pw").post(),
                        "POST /api/V1/power " + call + "&auth=basic&user=[redacted]&pass=[redacted]"),
                Arguments.of(Connection.cloud("pw"), "GET /[redacted]/api/V1/power?" + call),
                Arguments.of(
                        Connection.onPremise("https://cloud.example/power/", "power")
                                .quirks(Quirks.none().path("power", "light")),
                        "GET /power/[redacted]/api/V1/light?" + call));
    }

    @ParameterizedTest
    @MethodSource("previews")
    void whatIsSentIsToldWithoutWhatProvesWhoTheClientIs(Connection connection, String expected) {
        try (Caller caller = Clients.open(Sample.API, connection)) {
            assertEquals(expected, caller.preview(Sample.call(Sample.POWER)));
        }
    }

    @Test
    void lostAndAbandonedAttemptsAreReported() throws Exception {
        Duration deadline = Duration.ofSeconds(10);
        ManualTime time = new ManualTime();
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    if (peer.number() > 1) {
                        time.pass(deadline.toNanos());
                        peer.awaitEnd();
                    }
                });
                Transport transport = Transport.create();
                Caller caller = TimedCaller.open(
                        Connection.local("127.0.0.1", server.port())
                                .basic("service", "pw")
                                .retries(new RetryPolicy(2, Duration.ZERO, Duration.ZERO))
                                .timeout(deadline)
                                .listener(attempts::add),
                        transport,
                        time.timing(0))) {
            CompletableFuture<Integer> call = caller.callAsync(Sample.call(Sample.STATUS));
            assertEquals(deadline.toNanos(), time.awaitAlarm());
            assertEquals(0, time.awaitAlarm(), "the pause before it is sent again");
            time.pass(0);
            assertThrows(ExecutionException.class, call::get);
            assertEquals(Outcome.LOST, attempts.take().outcome());
            assertEquals(Outcome.ABANDONED, attempts.take().outcome());
        }
    }

    @Test
    void aListenerThatThrowsHarmsNothing() throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Caller caller = Clients.open(
                        Sample.API,
                        Connection.local("127.0.0.1", server.port())
                                .basic("service", "pw")
                                .listener(attempt -> {
                                    attempts.add(attempt);
                                    throw new IllegalStateException("thrown by the test's listener");
                                }))) {
            for (int i = 0; i < 3; i++) {
                assertEquals(1, caller.call(Sample.call(Sample.POWER)));
                assertEquals(Outcome.ANSWERED, attempts.take().outcome());
            }
        }
    }
}
