package io.github.thinknxkit.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.internal.call.TimedCaller;
import io.github.thinknxkit.testing.HandRequest;
import io.github.thinknxkit.testing.ManualTime;
import io.github.thinknxkit.testing.Peer;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import io.github.thinknxkit.testing.SampleRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever sends a request whose answer is changed meets nothing else than whoever sends the plain one, but for the answer. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MappedAnswerTest {

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch gone = new CountDownLatch(1);

    @Test
    void theAnswerIsChanged() throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":30}");
                Caller caller = open(server)) {
            assertEquals(70, mapped(status(caller)).get());
            assertEquals(30, status(caller).send());
        }
    }

    private static CompletableFuture<Integer> mapped(Request<Integer> plain) {
        return MappedAnswer.sendAsync(plain, MappedAnswerTest::turned);
    }

    private static Integer turned(Integer position) {
        return 100 - position;
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"error\":\"device not found\"}", "{\"error\":\"params errors\"}", "{}", "no JSON"})
    void failuresAreThoseOfThePlainOne(String body) throws Exception {
        try (RawServer server = RawServer.answering(200, body);
                Caller caller = open(server)) {
            assertSameFailures(status(caller));
        }
    }

    @Test
    void soAreThoseOfAServerThatIsNotThere() throws Exception {
        RawServer server = RawServer.answering(200, "");
        server.close();
        try (Caller caller = open(server)) {
            assertSameFailures(status(caller));
        }
    }

    @Test
    void soIsThatOfAClosedClient() throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":30}")) {
            Caller caller = open(server);
            caller.close();
            assertThrows(IllegalStateException.class, () -> status(caller).sendAsync());
            assertThrows(IllegalStateException.class, () -> mapped(status(caller)));
        }
    }

    @Test
    void soAreThoseOfAStageInPlaceOfTheCallsOwnFuture() {
        IllegalStateException failure = new IllegalStateException("no");
        CompletableFuture<Integer> stage =
                CompletableFuture.<Integer>failedFuture(failure).thenApply(MappedAnswerTest::turned);
        CompletableFuture<Integer> mapped = mapped(HandRequest.command(() -> stage));
        assertSame(failure, assertThrows(ExecutionException.class, mapped::get).getCause());
        assertSame(failure, seenByStages(mapped));
    }

    /** What the change throws comes out as what the reading of an answer throws. */
    @Test
    void whatTheChangeThrowsIsAFailureLikeAnyOther() throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":30}");
                Caller caller = open(server)) {
            UnaryOperator<Integer> change = answer -> {
                throw new ArithmeticException("no such position");
            };
            Request<Integer> plain = new SampleRequest<>(
                    caller, Sample.call(Sample.STATUS, answer -> change.apply(answer.whole("status"))));
            assertEquals(failures(plain::sendAsync), failures(() -> MappedAnswer.sendAsync(status(caller), change)));
        }
    }

    @Test
    void evenAnErrorOfTheChangeEndsTheFuture() {
        CompletableFuture<Integer> mapped = MappedAnswer.sendAsync(HandRequest.answered(1), answer -> {
            throw new StackOverflowError();
        });
        assertInstanceOf(
                StackOverflowError.class,
                assertThrows(ExecutionException.class, mapped::get).getCause());
    }

    private static void assertSameFailures(Request<Integer> plain) {
        assertEquals(failures(plain::sendAsync), failures(() -> mapped(plain)));
    }

    /** All ways in which a caller meets a failure, as text. */
    private static List<String> failures(Supplier<CompletableFuture<Integer>> sent) {
        List<String> met = new ArrayList<>();
        met.add(shown(assertThrows(Throwable.class, () -> sent.get().get())));
        met.add(shown(assertThrows(Throwable.class, () -> sent.get().join())));
        met.add(shown(assertThrows(
                Throwable.class, () -> sent.get().thenApply(answer -> answer).join())));
        met.add(shown(seenByStages(sent.get())));
        return met;
    }

    private static Throwable seenByStages(CompletableFuture<?> future) {
        CompletableFuture<Throwable> seen = new CompletableFuture<>();
        CompletableFuture<?> unused = future.whenComplete((answer, failure) -> seen.complete(failure));
        return seen.join();
    }

    private static String shown(Throwable failure) {
        return failure + " <- " + failure.getCause();
    }

    @Test
    void aDeadlineOfItsOwnIsKept() throws Exception {
        ManualTime time = new ManualTime();
        Duration deadline = Duration.ofMillis(300);
        try (RawServer server = RawServer.start(peer -> {
                    peer.read();
                    time.pass(deadline.toNanos());
                    peer.awaitEnd();
                    gone.countDown();
                });
                Transport transport = Transport.create();
                Caller caller = TimedCaller.open(connection(server), transport, time.timing(0))) {
            CompletableFuture<Integer> mapped = mapped(status(caller).within(deadline));
            Throwable error =
                    assertThrows(ExecutionException.class, mapped::get).getCause();
            assertInstanceOf(TimedOutException.class, error);
            assertTrue(error.getMessage().contains("within 300 ms"), error.getMessage());
            gone.await();
        }
    }

    /** Whatever ends the future. */
    private enum End {
        CANCEL,
        TIMEOUT,
        COMPLETE,
        FAILURE
    }

    private static void end(CompletableFuture<Integer> future, End end) {
        switch (end) {
            case CANCEL -> future.cancel(false);
            case TIMEOUT -> future.orTimeout(1, TimeUnit.MILLISECONDS);
            case COMPLETE -> future.complete(1);
            case FAILURE -> future.completeExceptionally(new IllegalStateException());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverEndsTheFutureClosesTheConnection(End end) throws Exception {
        try (RawServer server = RawServer.start(this::keepSilent);
                Caller caller = open(server)) {
            CompletableFuture<Integer> future = mapped(status(caller));
            arrived.await();
            assertFalse(future.isDone());
            end(future, end);
            gone.await();
            assertEquals(end == End.CANCEL, future.isCancelled());
        }
    }

    @Test
    void cancellingIsSeenAsCancelling() {
        CompletableFuture<Integer> plain = new CompletableFuture<>();
        CompletableFuture<Integer> mapped = mapped(HandRequest.command(() -> plain));
        assertTrue(mapped.cancel(true));
        assertTrue(plain.isCancelled());
        assertThrows(CancellationException.class, mapped::join);
    }

    @Test
    void thePlainCallsEndByOtherHandsIsSeenAsItsEnd() {
        CompletableFuture<Integer> plain = new CompletableFuture<>();
        CompletableFuture<Integer> mapped = mapped(HandRequest.command(() -> plain));
        plain.cancel(true);
        assertTrue(mapped.isCancelled());
        assertThrows(CancellationException.class, mapped::join);
    }

    @Test
    void anAnswerAfterTheEndIsOfNoInterest() {
        CompletableFuture<Integer> plain = new CompletableFuture<>();
        CompletableFuture<Integer> mapped = mapped(HandRequest.command(() -> plain));
        mapped.complete(5);
        assertTrue(plain.isCancelled());
        assertEquals(5, mapped.join());
    }

    private void keepSilent(Peer peer) throws IOException {
        peer.read();
        arrived.countDown();
        peer.awaitEnd();
        gone.countDown();
    }

    private static SampleRequest<Integer> status(Caller caller) {
        return SampleRequest.to(caller, Sample.STATUS, Sample.GUID);
    }

    private static Caller open(RawServer server) {
        return Clients.open(Sample.API, connection(server));
    }

    private static Connection connection(RawServer server) {
        return Connection.local("127.0.0.1", server.port())
                .queryCredentials("service", "pw")
                .retries(new RetryPolicy(1, Duration.ZERO, Duration.ZERO));
    }
}
