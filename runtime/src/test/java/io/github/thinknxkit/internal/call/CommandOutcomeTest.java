package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.error.CallInterruptedException;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.spi.Caller;
import io.github.thinknxkit.testing.ManualTime;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import io.github.thinknxkit.testing.Sample.SampleCall;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
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
                Caller caller = Callers.sharing(Sample.API, connection(server), transport, time.timing(0))) {
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
                Caller caller = Callers.sharing(Sample.API, connection(server), transport, time.timing(0))) {
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
                Caller caller = Callers.sharing(Sample.API, connection(server), transport, time.timing(0))) {
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
                Caller caller = Callers.sharing(Sample.API, connection(server), transport, time.timing(0))) {
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> caller.call(Sample.call(Sample.POWER, answer -> {
                        throw new UnsupportedOperationException("not in this version");
                    })));
            assertEquals(Attempt.Outcome.MALFORMED, attempts.take().outcome());
            assertEquals(1, caller.call(Sample.call(Sample.POWER)));
        }
    }

    /** The thread that asks for a turn is held up by the executor until the call has come to its second attempt. */
    @Test
    void aCallThatOvertakesTheThreadThatStartedItGivesItsTurnBack() throws Exception {
        CountDownLatch secondAttempt = new CountDownLatch(1);
        AtomicBoolean first = new AtomicBoolean(true);
        Executor holding = task -> {
            CompletableFuture<Void> unused = CompletableFuture.runAsync(task);
            if (first.compareAndSet(true, false)) {
                await(secondAttempt);
            }
        };
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    peer.answer(503, "");
                    peer.read();
                    secondAttempt.countDown();
                    peer.answer(200, "{\"status\":1}");
                    while (true) {
                        peer.read();
                        peer.answer(200, "{\"status\":1}");
                    }
                });
                Transport transport =
                        Transport.builder().callbackExecutor(holding).build();
                Caller caller = Callers.sharing(
                        Sample.API,
                        connection(server)
                                .maxInFlight(1)
                                .timeout(Duration.ofSeconds(5))
                                .retries(new RetryPolicy(2, Duration.ZERO, Duration.ZERO)),
                        transport)) {
            assertEquals(1, caller.callAsync(Sample.call(Sample.POWER)).get());
            assertEquals(1, caller.call(Sample.call(Sample.POWER)));
        }
    }

    @Test
    void anExecutorThatFailsHarmsNoCall() throws Exception {
        Executor failing = task -> {
            throw new IllegalStateException("out of order");
        };
        AtomicReference<Thread> ranOn = new AtomicReference<>();
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Transport transport =
                        Transport.builder().callbackExecutor(failing).build();
                Caller caller = Callers.sharing(Sample.API, connection(server), transport)) {
            CompletableFuture<Integer> future = caller.callAsync(Sample.call(Sample.POWER, answer -> {
                ranOn.set(Thread.currentThread());
                return answer.whole("status");
            }));
            assertEquals(1, future.get());
            assertTrue(ranOn.get().getName().startsWith("ForkJoinPool"));
        }
    }

    @Test
    void aListenerThatFailsBadlyGoesOnListening() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Transport transport = Transport.create();
                Caller caller = Callers.sharing(
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

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS), List.of(latch).toString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
