package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.error.CallInterruptedException;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.testing.ManualTime;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import io.github.thinknxkit.testing.Sample.SampleCall;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is said of a command that was given up while it was on its way or its answer was being read. */
@Timeout(20)
class CommandOutcomeTest {

    private final ManualTime time = new ManualTime();
    private final BlockingQueue<Attempt> attempts = new LinkedBlockingQueue<>();

    @Test
    void aDeadlineThatPassesWhileTheAnswerIsReadDoesNotDenyTheCommand() throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Transport transport = Transport.create();
                Caller caller = HttpCaller.sharing(Sample.API, connection(server), transport, time.timing(0))) {
            SampleCall<Integer> slow = Sample.call(Sample.TRIGGER, answer -> {
                time.pass(TimeUnit.HOURS.toNanos(1));
                return answer.whole("status");
            });
            assertTrue(assertThrows(TimedOutException.class, () -> caller.call(slow))
                    .mayHaveRun());
            ExecutionException error = assertThrows(
                    ExecutionException.class, () -> caller.callAsync(slow).get());
            assertTrue(
                    assertInstanceOf(TimedOutException.class, error.getCause()).mayHaveRun());
        }
    }

    @Test
    @SuppressWarnings("try") // closing in the middle is what this is about
    void closingWhileTheAnswerIsReadDoesNotDenyTheCommand() throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Transport transport = Transport.create();
                Caller caller = HttpCaller.sharing(Sample.API, connection(server), transport, time.timing(0))) {
            SampleCall<Integer> closing = Sample.call(Sample.TELEGRAM, answer -> {
                caller.close();
                return answer.whole("status");
            });
            assertTrue(assertThrows(CallInterruptedException.class, () -> caller.call(closing))
                    .mayHaveRun());
        }
    }

    @Test
    void anAttemptThatIsGivenUpAtItsEndIsReportedOnce() throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Transport transport = Transport.create();
                Caller caller = HttpCaller.sharing(Sample.API, connection(server), transport, time.timing(0))) {
            assertThrows(
                    TimedOutException.class,
                    () -> caller.call(Sample.call(Sample.TRIGGER, answer -> {
                        time.pass(TimeUnit.HOURS.toNanos(1));
                        return answer.whole("status");
                    })));
            caller.call(Sample.call(Sample.STATUS));
            assertEquals("trigger", attempts.take().operation());
            assertEquals("powerstatus", attempts.take().operation());
        }
    }

    @Test
    void aDecoderThatFailsEndsItsCallAndIsReported() throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Transport transport = Transport.create();
                Caller caller = HttpCaller.sharing(Sample.API, connection(server), transport, time.timing(0))) {
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> caller.call(Sample.call(Sample.POWER, answer -> {
                        throw new UnsupportedOperationException("not in this version");
                    })));
            assertEquals(Attempt.Outcome.MALFORMED, attempts.take().outcome());
            assertEquals(1, caller.call(Sample.call(Sample.POWER)));
        }
    }

    @Test
    void aListenerThatFailsBadlyGoesOnListening() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Transport transport = Transport.create();
                Caller caller = HttpCaller.sharing(
                        Sample.API,
                        connection(server).listener(attempt -> {
                            heard.add(attempt.operation());
                            throw new AssertionError("thrown by the test's listener");
                        }),
                        transport)) {
            caller.call(Sample.call(Sample.POWER));
            assertEquals("power", heard.take());
            caller.call(Sample.call(Sample.STATUS));
            assertEquals("powerstatus", heard.take());
        }
    }

    private Connection connection(RawServer server) {
        return Connection.local("127.0.0.1", server.port())
                .queryCredentials("service", "pw")
                .listener(attempts::add);
    }
}
