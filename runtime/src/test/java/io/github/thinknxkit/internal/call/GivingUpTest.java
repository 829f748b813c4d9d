package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.error.CallInterruptedException;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.testing.ManualTime;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls end by their deadline, by cancelling, by an interrupt or by closing; the connection goes each time. */
@Timeout(20)
class GivingUpTest {

    private static final Duration SOON = Duration.ofMillis(300);

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch gone = new CountDownLatch(1);

    /** For deadlines that have to pass when the call is on the wire, however busy the machine is. */
    private final ManualTime time = new ManualTime();

    /** How far the server goes before it says no more. */
    enum Silence {
        NO_ANSWER(""),
        MID_HEADERS("HTTP/1.1 200 OK\r\n"),
        MID_BODY("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{");

        private final String said;

        Silence(String said) {
            this.said = said;
        }
    }

    private RawServer silent(Silence silence) throws IOException {
        return silent(silence, () -> {});
    }

    private RawServer silentBeyondTheDeadline(Silence silence) throws IOException {
        return silent(silence, this::passTheDeadline);
    }

    private RawServer silent(Silence silence, Runnable then) throws IOException {
        return RawServer.start(peer -> {
            peer.read();
            peer.send(silence.said);
            arrived.countDown();
            then.run();
            peer.awaitEnd();
            gone.countDown();
        });
    }

    private void passTheDeadline() {
        time.pass(SOON.toNanos());
    }

    private Caller timed(RawServer server, Transport transport) {
        return TimedCaller.open(connection(server).timeout(SOON), transport, time.timing(0));
    }

    @ParameterizedTest
    @EnumSource
    void theDeadlineEndsAWaitingCallAndItsConnection(Silence silence) throws Exception {
        try (RawServer server = silentBeyondTheDeadline(silence);
                Transport transport = Transport.create();
                Caller caller = timed(server, transport)) {
            TimedOutException error =
                    assertThrows(TimedOutException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));
            assertTrue(error.mayHaveRun());
            assertTrue(error.getMessage().contains("within 300 ms"), error.getMessage());
            gone.await();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDeadlineEndsAnAsynchronousCallAndItsConnection(Silence silence) throws Exception {
        try (RawServer server = silentBeyondTheDeadline(silence);
                Transport transport = Transport.create();
                Caller caller = timed(server, transport)) {
            ExecutionException error = assertThrows(
                    ExecutionException.class,
                    () -> caller.callAsync(Sample.call(Sample.POWER)).get());
            assertTrue(
                    assertInstanceOf(TimedOutException.class, error.getCause()).mayHaveRun());
            gone.await();
        }
    }

    @Test
    void aBodyThatTricklesDoesNotOutliveTheDeadline() throws Exception {
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                    while (!gone.await(10, TimeUnit.MILLISECONDS)) {
                        peer.send("1\r\n \r\n");
                        time.pass(SOON.toNanos() / 10);
                    }
                });
                Transport transport = Transport.create();
                Caller caller = timed(server, transport)) {
            assertThrows(TimedOutException.class, () -> caller.call(Sample.call(Sample.STATUS)));
            gone.countDown();
        }
    }

    @Test
    void aReadCannotHaveRunAnything() throws Exception {
        for (Operation operation : List.of(Sample.STATUS, Sample.POWER, Sample.TELEGRAM)) {
            try (RawServer server = silentBeyondTheDeadline(Silence.NO_ANSWER);
                    Transport transport = Transport.create();
                    Caller caller = timed(server, transport)) {
                TimedOutException error =
                        assertThrows(TimedOutException.class, () -> caller.call(Sample.call(operation)));
                assertEquals(operation.effect() != Effect.READ, error.mayHaveRun());
            }
        }
    }

    @Test
    void feedbackHasItsOwnDeadline() throws Exception {
        try (RawServer server = silent(Silence.NO_ANSWER);
                Caller caller = Clients.open(
                        Sample.API,
                        connection(server).timeout(Duration.ofHours(1)).feedbackTimeout(SOON))) {
            assertThrows(
                    TimedOutException.class,
                    () -> caller.call(Sample.call(Sample.POWER).withFeedback()));
        }
    }

    @Test
    void waitingForOnesTurnCountsAndNothingHasRun() throws Exception {
        try (RawServer server = silent(Silence.NO_ANSWER);
                Caller caller = Clients.open(Sample.API, connection(server).maxInFlight(1))) {
            CompletableFuture<Integer> first = caller.callAsync(Sample.call(Sample.POWER));
            arrived.await();
            TimedOutException error = assertThrows(
                    TimedOutException.class,
                    () -> caller.call(Sample.call(Sample.TRIGGER).within(SOON)));
            assertEquals(false, error.mayHaveRun());
            assertEquals(1, server.received().size());
            first.cancel(true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancellingClosesTheConnection(Silence silence) throws Exception {
        try (RawServer server = silent(silence);
                Caller caller = Clients.open(Sample.API, connection(server))) {
            CompletableFuture<Integer> future = caller.callAsync(Sample.call(Sample.POWER));
            arrived.await();
            assertTrue(future.cancel(false));
            gone.await();
            assertThrows(CancellationException.class, future::join);
        }
    }

    @Test
    void aCallThatIsCancelledWhileItWaitsForItsTurnIsNeverSent() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        try (RawServer server = RawServer.start(peer -> {
                    while (true) {
                        peer.read();
                        arrived.countDown();
                        answer.await();
                        peer.answer(200, "{\"status\":1}");
                    }
                });
                Caller caller = Clients.open(Sample.API, connection(server).maxInFlight(1))) {
            CompletableFuture<Integer> first = caller.callAsync(Sample.call(Sample.POWER));
            arrived.await();
            CompletableFuture<Integer> queued = caller.callAsync(Sample.call(Sample.TRIGGER));
            assertTrue(queued.cancel(true));
            answer.countDown();
            assertEquals(1, first.get());
            assertEquals(1, caller.call(Sample.call(Sample.STATUS)));
            assertEquals(2, server.received().size());
        }
    }

    @Test
    void whateverEndsTheFutureEndsTheCall() throws Exception {
        try (RawServer server = silent(Silence.NO_ANSWER);
                Caller caller = Clients.open(Sample.API, connection(server))) {
            CompletableFuture<Integer> future = caller.callAsync(Sample.call(Sample.POWER));
            arrived.await();
            CompletableFuture<Integer> unused = future.orTimeout(1, TimeUnit.MILLISECONDS);
            ExecutionException error = assertThrows(ExecutionException.class, future::get);
            assertInstanceOf(TimeoutException.class, error.getCause());
            gone.await();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptEndsTheCallAndIsKept(Silence silence) throws Exception {
        try (RawServer server = silent(silence);
                Caller caller = Clients.open(Sample.API, connection(server))) {
            AtomicReference<Throwable> failure = new AtomicReference<>();
            AtomicReference<Boolean> kept = new AtomicReference<>();
            Thread waiting = new Thread(() -> {
                failure.set(
                        assertThrows(CallInterruptedException.class, () -> caller.call(Sample.call(Sample.TRIGGER))));
                kept.set(Thread.currentThread().isInterrupted());
            });
            waiting.start();
            arrived.await();
            waiting.interrupt();
            waiting.join();
            assertEquals(true, kept.get());
            assertTrue(assertInstanceOf(CallInterruptedException.class, failure.get())
                    .mayHaveRun());
            gone.await();
        }
    }

    @Test
    void anInterruptedThreadSendsNothing() throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Caller caller = Clients.open(Sample.API, connection(server))) {
            Thread.currentThread().interrupt();
            CallInterruptedException error =
                    assertThrows(CallInterruptedException.class, () -> caller.call(Sample.call(Sample.TRIGGER)));
            assertTrue(Thread.interrupted());
            assertEquals(false, error.mayHaveRun());
            assertEquals(0, server.connections());
        }
    }

    @Test
    void aDeadlineLeavesNoInterruptBehind() throws Exception {
        try (RawServer server = silent(Silence.NO_ANSWER);
                Caller caller = Clients.open(Sample.API, connection(server).timeout(SOON))) {
            assertThrows(TimedOutException.class, () -> caller.call(Sample.call(Sample.STATUS)));
            assertEquals(false, Thread.currentThread().isInterrupted());
        }
    }

    @Test
    void closingTheClientEndsItsCallsAndNoOthers() throws Exception {
        try (RawServer server = silent(Silence.NO_ANSWER);
                RawServer healthy = RawServer.answering(200, "{\"status\":1}");
                Transport transport = Transport.create();
                Caller other = Clients.open(Sample.API, connection(healthy), transport)) {
            Caller caller = Clients.open(Sample.API, connection(server), transport);
            CompletableFuture<Integer> future = caller.callAsync(Sample.call(Sample.POWER));
            arrived.await();
            caller.close();
            ExecutionException error = assertThrows(ExecutionException.class, future::get);
            assertInstanceOf(CallInterruptedException.class, error.getCause());
            gone.await();
            assertThrows(IllegalStateException.class, () -> caller.call(Sample.call(Sample.POWER)));
            assertEquals(1, other.call(Sample.call(Sample.POWER)));
            caller.close();
        }
    }

    @Test
    @SuppressWarnings("try") // closing in the middle is what this is about
    void closingTheTransportEndsWaitingThreads() throws Exception {
        try (RawServer server = silent(Silence.NO_ANSWER);
                Transport transport = Transport.create()) {
            Caller caller = Clients.open(Sample.API, connection(server), transport);
            AtomicReference<Throwable> failure = new AtomicReference<>();
            Thread waiting = new Thread(() -> failure.set(
                    assertThrows(CallInterruptedException.class, () -> caller.call(Sample.call(Sample.POWER)))));
            waiting.start();
            arrived.await();
            transport.close();
            waiting.join();
            assertTrue(failure.get().getMessage().contains("closed"));
            gone.await();
            assertThrows(IllegalStateException.class, () -> Clients.open(Sample.API, connection(server), transport));
        }
    }

    private static Connection connection(RawServer server) {
        return Connection.local("127.0.0.1", server.port()).queryCredentials("service", "pw");
    }
}
