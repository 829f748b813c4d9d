package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.CallListener;
import io.github.thinknxkit.connection.CallReport;
import io.github.thinknxkit.connection.CallReport.Outcome;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.connection.UnavailableSecretException;
import io.github.thinknxkit.error.CallInterruptedException;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.DigestServer;
import io.github.thinknxkit.testing.ManualTime;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each call is reported once, whatever ends it. */
@Timeout(20)
class CallReportTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String DONE = "{\"status\":1}";

    private final BlockingQueue<Object> reports = new LinkedBlockingQueue<>();
    private final ManualTime time = new ManualTime();
    private final CountDownLatch arrived = new CountDownLatch(1);

    private final CallListener listener = new CallListener() {

        @Override
        public void attempted(Attempt attempt) {
            reports.add(attempt.outcome());
        }

        @Override
        public void ended(CallReport report) {
            reports.add(report);
        }
    };

    /** Passes attempts over. */
    private CallReport next() throws InterruptedException {
        Object report = reports.take();
        while (!(report instanceof CallReport)) {
            report = reports.take();
        }
        return (CallReport) report;
    }

    private Connection connection(RawServer server) {
        return Connection.local("127.0.0.1", server.port())
                .basic("service", "pw")
                .timeout(HOUR)
                .retries(RetryPolicy.none())
                .listener(listener);
    }

    private Caller timed(Connection connection, Transport transport) {
        return TimedCaller.open(connection, transport, time.timing(0));
    }

    /** A server that takes requests and never answers. */
    private RawServer silent() throws IOException {
        return RawServer.start(peer -> {
            peer.read();
            arrived.countDown();
            peer.awaitEnd();
        });
    }

    @Test
    void aCallIsReportedAfterItsAttempts() throws Exception {
        try (DigestServer server = new DigestServer("service", "pw");
                Caller caller = Clients.open(
                        Sample.API,
                        Connection.local("127.0.0.1", server.port())
                                .digest("service", "pw")
                                .listener(listener))) {
            caller.call(Sample.call(Sample.POWER));
            assertEquals(Attempt.Outcome.CHALLENGED, reports.take());
            assertEquals(Attempt.Outcome.ANSWERED, reports.take());
            CallReport report = (CallReport) reports.take();
            assertEquals("power", report.operation());
            assertEquals(Sample.GUID, report.target());
            assertEquals("local 127.0.0.1:" + server.port(), report.connection());
            assertEquals(Outcome.ANSWERED, report.outcome());
            assertFalse(report.mayHaveRun());
            assertEquals(2, report.attempts());
            assertEquals(0, report.retries());
            assertEquals(Duration.ZERO, report.paused());
            assertTrue(report.duration().compareTo(report.waited()) > 0, report::toString);
        }
    }

    static List<Arguments> answers() {
        return List.of(
                Arguments.of(200, DONE, Outcome.ANSWERED, false),
                Arguments.of(401, "", Outcome.AUTHENTICATION, false),
                Arguments.of(404, "{\"error\":\"device not found\"}", Outcome.NOT_FOUND, false),
                Arguments.of(400, "{\"error\":\"params errors\"}", Outcome.REJECTED, false),
                Arguments.of(429, "", Outcome.RATE_LIMITED, false),
                Arguments.of(500, "", Outcome.SERVER_FAULT, true),
                Arguments.of(200, "<html>", Outcome.MALFORMED, true));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theOutcomeIsThatOfTheAnswer(int status, String body, Outcome outcome, boolean mayHaveRun) throws Exception {
        try (RawServer server = RawServer.answering(status, body);
                Caller caller = Clients.open(Sample.API, connection(server))) {
            CompletableFuture<String> told =
                    caller.callAsync(Sample.call(Sample.POWER)).handle((answer, failure) -> String.valueOf(failure));
            CallReport asynchronous = next();
            assertEquals(outcome, asynchronous.outcome(), told.get());
            assertEquals(mayHaveRun, asynchronous.mayHaveRun());
            assertEquals(1, asynchronous.attempts());
            try {
                caller.call(Sample.call(Sample.POWER));
            } catch (ThinknxException e) {
                assertEquals(mayHaveRun, e.mayHaveRun());
            }
            assertEquals(outcome, next().outcome());
        }
    }

    @Test
    void aLostCommandIsReportedAsUnknown() throws Exception {
        try (RawServer server = RawServer.start(peer -> peer.read());
                Caller caller = Clients.open(Sample.API, connection(server))) {
            assertThrows(ThinknxException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));
            CallReport report = next();
            assertEquals(Outcome.OUTCOME_UNKNOWN, report.outcome());
            assertTrue(report.mayHaveRun());
        }
    }

    @Test
    void aServerThatIsNotThereIsReported() throws Exception {
        RawServer server = RawServer.answering(200, DONE);
        server.close();
        try (Caller caller = Clients.open(Sample.API, connection(server))) {
            assertThrows(ThinknxException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));
            CallReport report = next();
            assertEquals(Outcome.UNREACHABLE, report.outcome());
            assertFalse(report.mayHaveRun());
        }
    }

    @Test
    void aProgramThatCannotReadTheAnswerIsReported() throws Exception {
        try (RawServer server = RawServer.answering(200, DONE);
                Caller caller = Clients.open(Sample.API, connection(server))) {
            assertThrows(
                    ArithmeticException.class,
                    () -> caller.call(Sample.call(Sample.POWER, answer -> {
                        throw new ArithmeticException("thrown by the test");
                    })));
            CallReport report = next();
            assertEquals(Outcome.FAILED, report.outcome());
            assertTrue(report.mayHaveRun());
        }
    }

    @Test
    void everyExceptionOfACallHasAnOutcomeOfItsOwn() {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (Class<?> kind : ThinknxException.class.getPermittedSubclasses()) {
            boolean ofACall = kind != InvalidArgumentException.class;
            assertEquals(
                    ofACall,
                    outcomes.add(Outcomes.of(kind.asSubclass(ThinknxException.class)))
                            && !outcomes.contains(Outcome.FAILED),
                    kind::getName);
            outcomes.remove(Outcome.FAILED);
        }
    }

    @Test
    void pausesAndRetriesAreTold() throws Exception {
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    if (peer.number() > 1) {
                        time.pass(7);
                        peer.answer(200, DONE);
                    }
                });
                Transport transport = Transport.create();
                Caller caller = timed(
                        connection(server).retries(new RetryPolicy(2, Duration.ofSeconds(2), Duration.ofSeconds(2))),
                        transport)) {
            CompletableFuture<Integer> call = caller.callAsync(Sample.call(Sample.STATUS));
            assertEquals(HOUR.toNanos(), time.awaitAlarm());
            long pause = time.awaitAlarm();
            time.pass(pause);
            assertEquals(1, call.get());
            CallReport report = next();
            assertEquals(2, report.attempts());
            assertEquals(1, report.retries());
            assertEquals(Duration.ofNanos(pause), report.paused());
            assertEquals(Duration.ZERO, report.waited());
            assertEquals(Duration.ofNanos(pause + 7), report.duration());
        }
    }

    @Test
    void waitingForOnesTurnIsTold() throws Exception {
        CountDownLatch answering = new CountDownLatch(1);
        try (RawServer server = RawServer.start(peer -> {
                    while (true) {
                        peer.read();
                        arrived.countDown();
                        answering.await();
                        peer.answer(200, DONE);
                    }
                });
                Transport transport = Transport.create();
                Caller caller = timed(connection(server).maxInFlight(1), transport)) {
            CompletableFuture<Integer> first = caller.callAsync(Sample.call(Sample.STATUS));
            arrived.await();
            time.pass(1);
            CompletableFuture<Integer> second = caller.callAsync(Sample.call(Sample.POWER));
            time.pass(30);
            answering.countDown();
            CallReport reportOfFirst = next();
            assertEquals(Duration.ZERO, reportOfFirst.waited());
            assertEquals(Duration.ofNanos(31), reportOfFirst.duration());
            CallReport reportOfSecond = next();
            assertEquals(Duration.ofNanos(30), reportOfSecond.waited());
            assertEquals(Duration.ofNanos(30), reportOfSecond.duration());
            assertEquals(2, first.get() + second.get());
        }
    }

    /** What a supplier takes to tell the password is no wait for a turn. */
    @Test
    void askingForThePasswordIsNoWait() throws Exception {
        Secret secret = Secret.from(() -> {
            time.pass(50);
            return Secret.of("pw");
        });
        try (RawServer server = RawServer.answering(200, DONE);
                Transport transport = Transport.create();
                Caller caller = timed(
                        Connection.local("127.0.0.1", server.port())
                                .basic("service", secret)
                                .listener(listener),
                        transport)) {
            assertEquals(1, caller.call(Sample.call(Sample.STATUS)));
            CallReport report = next();
            assertEquals(Duration.ZERO, report.waited());
            assertTrue(report.duration().toNanos() >= 50, report::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDeadlineThatPassesIsReported(boolean sent) throws Exception {
        try (RawServer server = silent();
                Transport transport = Transport.create();
                Caller caller = timed(connection(server).maxInFlight(1), transport)) {
            CompletableFuture<Integer> first = caller.callAsync(Sample.call(Sample.POWER));
            arrived.await();
            CompletableFuture<Integer> second =
                    caller.callAsync(Sample.call(Sample.POWER).within(Duration.ofMinutes(1)));
            time.pass(sent ? HOUR.toNanos() : Duration.ofMinutes(1).toNanos());
            assertThrows(ExecutionException.class, second::get);
            if (sent) {
                assertThrows(ExecutionException.class, first::get);
            }
            CallReport report = next();
            if (report.attempts() == 0 && sent) {
                report = next();
            }
            assertEquals(Outcome.TIMED_OUT, report.outcome());
            assertEquals(sent, report.mayHaveRun());
            assertEquals(sent ? 1 : 0, report.attempts());
            assertEquals(sent ? HOUR : Duration.ofMinutes(1), report.duration());
            assertEquals(sent ? Duration.ZERO : Duration.ofMinutes(1), report.waited());
        }
    }

    @Test
    void whoeverEndsTheFutureCancelsTheCall() throws Exception {
        try (RawServer server = silent();
                Caller caller = Clients.open(Sample.API, connection(server).maxInFlight(1))) {
            CompletableFuture<Integer> first = caller.callAsync(Sample.call(Sample.POWER));
            arrived.await();
            CompletableFuture<Integer> second = caller.callAsync(Sample.call(Sample.POWER));
            assertTrue(second.cancel(true));
            CallReport waiting = next();
            assertEquals(Outcome.CANCELLED, waiting.outcome());
            assertEquals(0, waiting.attempts());
            assertFalse(waiting.mayHaveRun());
            assertTrue(first.complete(7));
            CallReport sent = next();
            assertEquals(Outcome.CANCELLED, sent.outcome());
            assertEquals(1, sent.attempts());
            assertTrue(sent.mayHaveRun());
        }
    }

    @Test
    void anInterruptIsReported() throws Exception {
        try (RawServer server = silent();
                Caller caller = Clients.open(Sample.API, connection(server))) {
            Thread.currentThread().interrupt();
            assertThrows(CallInterruptedException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));
            assertTrue(Thread.interrupted());
            CallReport unsent = next();
            assertEquals(Outcome.INTERRUPTED, unsent.outcome());
            assertEquals(0, unsent.attempts());
            Thread waiting = new Thread(
                    () -> assertThrows(CallInterruptedException.class, () -> caller.call(Sample.call(Sample.TRIGGER))));
            waiting.start();
            arrived.await();
            waiting.interrupt();
            waiting.join();
            CallReport sent = next();
            assertEquals(Outcome.INTERRUPTED, sent.outcome());
            assertTrue(sent.mayHaveRun());
        }
    }

    @Test
    void closingIsReported() throws Exception {
        try (RawServer server = silent()) {
            CompletableFuture<Integer> call;
            try (Caller caller = Clients.open(Sample.API, connection(server))) {
                call = caller.callAsync(Sample.call(Sample.TRIGGER));
                arrived.await();
            }
            assertThrows(ExecutionException.class, call::get);
            CallReport report = next();
            assertEquals(Outcome.CLOSED, report.outcome());
            assertTrue(report.mayHaveRun());
        }
    }

    @Test
    void callsThatAreNotSentForWhatOthersMetAreReported() throws Exception {
        try (RawServer server = RawServer.answering(429, "", "Retry-After: 30");
                Caller caller = Clients.open(Sample.API, connection(server).timeout(Duration.ofSeconds(20)))) {
            assertThrows(ThinknxException.class, () -> caller.call(Sample.call(Sample.POWER)));
            assertEquals(1, next().attempts());
            assertThrows(ThinknxException.class, () -> caller.call(Sample.call(Sample.POWER)));
            CallReport report = next();
            assertEquals(Outcome.RATE_LIMITED, report.outcome());
            assertEquals(0, report.attempts());
        }
    }

    @Test
    void aPasswordThatIsNotThereIsReported() throws Exception {
        Secret secret = Secret.from(() -> {
            throw new UnavailableSecretException("the vault is sealed");
        });
        LocalServer local = Connection.local("127.0.0.1", 1);
        try (Caller caller =
                Clients.open(Sample.API, local.basic("service", secret).listener(listener))) {
            assertThrows(ThinknxException.class, () -> caller.call(Sample.call(Sample.POWER)));
            CallReport report = next();
            assertEquals(Outcome.AUTHENTICATION, report.outcome());
            assertEquals(0, report.attempts());
        }
    }

    @Test
    void noCallIsReportedTwice() throws Exception {
        int rounds = 50;
        try (RawServer server = RawServer.answering(200, DONE);
                Caller caller = Clients.open(Sample.API, connection(server))) {
            for (int i = 0; i < rounds; i++) {
                CompletableFuture<Integer> call = caller.callAsync(Sample.call(Sample.POWER));
                caller.call(Sample.call(Sample.STATUS));
                call.cancel(true);
            }
            for (int i = 0; i < 2 * rounds; i++) {
                next();
            }
            caller.call(Sample.call(Sample.TRIGGER));
            assertEquals("trigger", next().operation());
        }
    }

    @Test
    void aSlowListenerHoldsUpNoCall() throws Exception {
        CountDownLatch listening = new CountDownLatch(1);
        CallListener slow = new CallListener() {

            @Override
            public void attempted(Attempt attempt) {}

            @Override
            public void ended(CallReport report) {
                try {
                    listening.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                reports.add(report);
            }
        };
        try (RawServer server = RawServer.answering(200, DONE);
                Caller caller = Clients.open(Sample.API, connection(server).listener(slow))) {
            for (int i = 0; i < 5; i++) {
                assertEquals(1, caller.call(Sample.call(Sample.POWER)));
                assertEquals(1, caller.callAsync(Sample.call(Sample.POWER)).get());
            }
            assertNull(reports.peek());
            listening.countDown();
            for (int i = 0; i < 10; i++) {
                assertEquals(Outcome.ANSWERED, next().outcome());
            }
        }
    }

    @Test
    void aListenerThatThrowsHarmsNothing() throws Exception {
        CallListener throwing = new CallListener() {

            @Override
            public void attempted(Attempt attempt) {
                throw new IllegalStateException("thrown by the test's listener");
            }

            @Override
            public void ended(CallReport report) {
                reports.add(report);
                throw new AssertionError("thrown by the test's listener");
            }
        };
        try (RawServer server = RawServer.answering(200, DONE);
                Caller caller = Clients.open(Sample.API, connection(server).listener(throwing))) {
            for (int i = 0; i < 3; i++) {
                assertEquals(1, caller.call(Sample.call(Sample.POWER)));
                assertEquals(Outcome.ANSWERED, next().outcome());
            }
        }
    }
}
