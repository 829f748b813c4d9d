package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.Attempt.Outcome;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.DigestServer;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
            Attempt answered = attempts.take();
            assertEquals(Outcome.ANSWERED, answered.outcome());
            assertEquals(2, answered.number());
            assertTrue(answered.duration().compareTo(Duration.ZERO) > 0);
        }
    }

    @Test
    void lostAndAbandonedAttemptsAreReported() throws Exception {
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    if (peer.number() > 1) {
                        peer.awaitEnd();
                    }
                });
                Caller caller = Clients.open(
                        Sample.API,
                        Connection.local("127.0.0.1", server.port())
                                .basic("service", "pw")
                                .retries(new RetryPolicy(2, Duration.ZERO, Duration.ZERO))
                                .timeout(Duration.ofMillis(500))
                                .listener(attempts::add))) {
            assertThrows(ThinknxException.class, () -> caller.call(Sample.call(Sample.STATUS)));
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
