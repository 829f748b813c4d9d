package io.github.thinknxkit.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.generated.MappedAnswer;
import io.github.thinknxkit.testing.Home;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import io.github.thinknxkit.testing.SampleRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a callback does, calls go on: its own and those of others. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Isolated
class CallbackTest {

    private static final int CALLS = 300;

    private final List<ExecutorService> executors = new ArrayList<>();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void releaseWhatIsHeld() {
        release.countDown();
        executors.forEach(ExecutorService::shutdownNow);
    }

    /** Where a client's callbacks run. */
    enum Place {
        USUAL,
        ONE_THREAD,
        CALLING_THREAD,
        FULL_CALLER_RUNS,
        FULL_REFUSING,
        OUT_OF_ORDER
    }

    private Transport transport(Place place) {
        Transport.Builder builder = Transport.builder();
        return switch (place) {
            case USUAL -> builder.build();
            case ONE_THREAD ->
                builder.callbackExecutor(owned(Executors.newSingleThreadExecutor()))
                        .build();
            case CALLING_THREAD -> builder.callbackExecutor(Runnable::run).build();
            case FULL_CALLER_RUNS ->
                builder.callbackExecutor(fullPool(new ThreadPoolExecutor.CallerRunsPolicy()))
                        .build();
            case FULL_REFUSING ->
                builder.callbackExecutor(fullPool(new ThreadPoolExecutor.AbortPolicy()))
                        .build();
            case OUT_OF_ORDER -> builder.callbackExecutor(CallbackTest::fail).build();
        };
    }

    private static void fail(Runnable task) {
        throw new IllegalStateException("out of order");
    }

    private ExecutorService owned(ExecutorService executor) {
        executors.add(executor);
        return executor;
    }

    /** A pool whose only thread is held and whose queue is full. */
    private Executor fullPool(RejectedExecutionHandler refusal) {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(1), refusal);
        owned(pool);
        pool.execute(this::hold);
        pool.execute(() -> {});
        return pool;
    }

    private void hold() {
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hold(Object ignored) {
        hold();
    }

    @ParameterizedTest
    @EnumSource
    void manyCallsMayEachSendAgainFourDeep(Place place) throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Transport transport = transport(place);
                Caller caller = Clients.open(Sample.API, connection(server), transport)) {
            List<CompletableFuture<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                futures.add(sendAgain(caller, 4));
            }
            for (CompletableFuture<Integer> future : futures) {
                assertEquals(5, future.get());
            }
            assertEquals(CALLS * 5, server.received().size());
        }
    }

    private static CompletableFuture<Integer> sendAgain(Caller caller, int depth) {
        CompletableFuture<Integer> future = caller.callAsync(Sample.call(Sample.STATUS));
        for (int i = 0; i < depth; i++) {
            future = future.thenApply(sum -> sum + caller.call(Sample.call(Sample.STATUS)));
        }
        return future;
    }

    @ParameterizedTest
    @EnumSource
    void aCallbackMayWaitForStagesOfOtherCalls(Place place) throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Transport transport = transport(place);
                Caller caller = Clients.open(Sample.API, connection(server), transport)) {
            List<CompletableFuture<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                futures.add(caller.callAsync(Sample.call(Sample.STATUS)).thenApply(one -> one + nested(caller)));
            }
            for (CompletableFuture<Integer> future : futures) {
                assertEquals(8, future.get());
            }
        }
    }

    private static int nested(Caller caller) {
        CompletableFuture<Integer> root = status(caller);
        CompletableFuture<Integer> applied = status(caller).thenApply(x -> x).thenApply(x -> x);
        CompletableFuture<Integer> composed =
                status(caller).thenCompose(x -> status(caller).thenApply(y -> x + y));
        CompletableFuture<Integer> combined =
                status(caller).thenCombine(status(caller).thenApply(x -> x), Integer::sum);
        CompletableFuture<Integer> elsewhere = status(caller).thenApplyAsync(x -> x);
        try {
            return root.join() + applied.get() + composed.get(1, TimeUnit.MINUTES) + combined.join() + elsewhere.join();
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CompletableFuture<Integer> status(Caller caller) {
        return caller.callAsync(Sample.call(Sample.STATUS));
    }

    /** A stage that is attached to a future that has ended runs on the thread that attaches it, which must not be the test's. */
    private static RawServer answeringAfter(CountDownLatch attached) throws IOException {
        return RawServer.start(peer -> {
            while (true) {
                peer.read();
                attached.await();
                peer.answer(200, "{\"status\":1}");
            }
        });
    }

    /** The stage that is waited for is the next that the waiting thread would run. */
    @ParameterizedTest
    @EnumSource
    void aCallbackMayWaitForAStageOfItsOwnCall(Place place) throws Exception {
        CountDownLatch attached = new CountDownLatch(1);
        try (RawServer server = answeringAfter(attached);
                Transport transport = transport(place);
                Caller caller = Clients.open(Sample.API, connection(server), transport)) {
            CompletableFuture<Integer> call = status(caller);
            CompletableFuture<Integer> later = call.thenApply(x -> 10 + x);
            // Stages are run from the last to the first, so this one goes before the one that it waits for.
            CompletableFuture<Integer> waiting = call.thenApply(x -> x + later.join());
            attached.countDown();
            assertEquals(12, waiting.get());
        }
    }

    /** Not a callback, but on the thread that callbacks need. */
    @Test
    void aTaskOnTheExecutorsOnlyThreadMayWaitForStages() throws Exception {
        ExecutorService only = owned(Executors.newSingleThreadExecutor());
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Transport transport = Transport.builder().callbackExecutor(only).build();
                Caller caller = Clients.open(Sample.API, connection(server), transport)) {
            assertEquals(7, only.submit(() -> nested(caller)).get());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCallbackMaySendToManyAndMapAnswers(Place place) throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Transport transport = transport(place);
                Caller caller = Clients.open(Sample.API, connection(server), transport)) {
            CompletableFuture<Integer> sum = status(caller).thenApply(one -> {
                int answers = Home.lamps(9)
                        .send(lamp -> SampleRequest.to(
                                caller, Sample.POWER, lamp.info().guid()))
                        .answers()
                        .size();
                return answers
                        + MappedAnswer.sendAsync(SampleRequest.to(caller, Sample.STATUS, "x"), x -> x + 1)
                                .join();
            });
            assertEquals(11, sum.get());
        }
    }

    @Test
    void blockedCallbacksHoldUpNobody() throws Exception {
        CountDownLatch attached = new CountDownLatch(1);
        try (RawServer server = answeringAfter(attached);
                Transport transport = Transport.create();
                Caller caller = Clients.open(Sample.API, connection(server).maxInFlight(1), transport)) {
            Semaphore entered = new Semaphore(0);
            List<CompletableFuture<Void>> held = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                held.add(status(caller).thenAccept(one -> {
                    entered.release();
                    hold();
                }));
            }
            attached.countDown();
            entered.acquire(CALLS);
            assertEquals(1, caller.call(Sample.call(Sample.STATUS)));
            assertEquals(1, status(caller).get());
            assertFalse(held.get(0).isDone());
        }
    }

    @ParameterizedTest
    @EnumSource
    void blockedCallbacksLeaveAnswersAndDeadlinesToOthers(Place place) throws Exception {
        CountDownLatch attached = new CountDownLatch(1);
        try (RawServer server = answeringAfter(attached);
                RawServer mute = RawServer.start(peer -> peer.awaitEnd());
                Transport transport = transport(place);
                Caller caller = Clients.open(Sample.API, connection(server), transport);
                Caller toMute = Clients.open(Sample.API, connection(mute).timeout(Duration.ofMillis(200)), transport)) {
            CompletableFuture<Void> held = status(caller).thenAccept(this::hold);
            attached.countDown();
            for (int i = 0; i < 20; i++) {
                assertEquals(1, status(caller).get());
                assertEquals(1, caller.call(Sample.call(Sample.STATUS)));
            }
            ExecutionException error =
                    assertThrows(ExecutionException.class, () -> status(toMute).get());
            assertInstanceOf(TimedOutException.class, error.getCause());
            assertFalse(held.isDone());
        }
    }

    /** Each server's own limit bounds what it takes; another one finds threads of its own. */
    @Test
    void muteServersTakeNothingFromOthers() throws Exception {
        try (RawServer mute = RawServer.start(peer -> peer.awaitEnd());
                RawServer server = RawServer.answering(200, "{\"status\":1}");
                Transport transport = Transport.create();
                Caller caller = Clients.open(Sample.API, connection(server), transport)) {
            List<Caller> toMute = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                toMute.add(Clients.open(Sample.API, connection(mute).timeout(Duration.ofHours(1)), transport));
            }
            List<CompletableFuture<Integer>> waiting = new ArrayList<>();
            for (Caller each : toMute) {
                for (int i = 0; i < 10; i++) {
                    waiting.add(status(each));
                }
            }
            for (int i = 0; i < 20; i++) {
                assertEquals(1, status(caller).get());
            }
            toMute.forEach(Caller::close);
            for (CompletableFuture<Integer> call : waiting) {
                assertThrows(ExecutionException.class, call::get);
            }
        }
    }

    @Test
    void aDeadlineNeedsNothingOfTheCommonPool() throws Exception {
        int threads = Math.max(1, ForkJoinPool.getCommonPoolParallelism());
        for (int i = 0; i < threads + 4; i++) {
            ForkJoinPool.commonPool().execute(this::hold);
        }
        // The JDK's own thread for delays, too, is held by somebody.
        CompletableFuture<Void> delayed = new CompletableFuture<>();
        CompletableFuture<Void> unused = delayed.thenRun(this::hold);
        delayed.completeOnTimeout(null, 1, TimeUnit.NANOSECONDS);
        try (RawServer mute = RawServer.start(peer -> peer.awaitEnd());
                RawServer server = RawServer.start(peer -> {
                    peer.read();
                    peer.answer(503, "");
                    peer.read();
                    peer.answer(200, "{\"status\":1}");
                });
                Transport transport = Transport.create();
                Caller toMute = Clients.open(Sample.API, connection(mute).timeout(Duration.ofMillis(200)), transport);
                Caller caller = Clients.open(
                        Sample.API,
                        connection(server).retries(new RetryPolicy(2, Duration.ofMillis(1), Duration.ofMillis(1))),
                        transport)) {
            assertThrows(ExecutionException.class, () -> status(toMute).get());
            assertThrows(TimedOutException.class, () -> toMute.call(Sample.call(Sample.STATUS)));
            assertEquals(2, status(caller).thenApply(one -> one + 1).get());
        }
    }

    @ParameterizedTest
    @EnumSource
    void callbacksMayThrowCancelAndClose(Place place) throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Transport transport = transport(place);
                Caller other = Clients.open(Sample.API, connection(server), transport)) {
            Caller caller = Clients.open(Sample.API, connection(server), transport);
            CompletableFuture<Integer> throwing = status(caller).thenApply(one -> {
                throw new AssertionError("thrown by the test's callback");
            });
            assertThrows(ExecutionException.class, throwing::get);
            CompletableFuture<Boolean> cancelling = status(caller).thenApply(one -> {
                CompletableFuture<Integer> next = status(other);
                return next.cancel(true) == next.isCancelled();
            });
            assertTrue(cancelling.get());
            CompletableFuture<Void> closing = status(caller).thenRun(caller::close);
            closing.get();
            assertThrows(IllegalStateException.class, () -> status(caller));
            assertEquals(1, status(other).get());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListenerThatBlocksHoldsNoCall(Place place) throws Exception {
        try (RawServer server = RawServer.answering(200, "{\"status\":1}");
                Transport transport = transport(place);
                Caller caller = Clients.open(
                        Sample.API, connection(server).maxInFlight(1).listener(this::hold), transport)) {
            for (int i = 0; i < 10; i++) {
                assertEquals(1, caller.call(Sample.call(Sample.STATUS)));
                assertEquals(1, status(caller).get());
            }
        }
    }

    /** What is said of a future agrees, before its stages have run and after. */
    @Test
    void theEndIsKnownBeforeTheStagesRun() throws Exception {
        CountDownLatch attached = new CountDownLatch(1);
        try (RawServer server = answeringAfter(attached);
                Transport transport =
                        Transport.builder().callbackExecutor(task -> {}).build();
                Caller caller = Clients.open(Sample.API, connection(server), transport)) {
            CompletableFuture<Integer> future = status(caller);
            CompletableFuture<Integer> never = future.thenApply(x -> x);
            attached.countDown();
            assertEquals(1, future.get(1, TimeUnit.MINUTES));
            assertTrue(future.isDone());
            assertFalse(future.isCancelled() || future.isCompletedExceptionally());
            assertEquals(1, future.getNow(7));
            assertFalse(future.complete(3) || future.cancel(true));
            assertFalse(never.isDone());
        }
    }

    @Test
    void aFutureMayBeEndedByAnybody() throws Exception {
        try (RawServer mute = RawServer.start(peer -> peer.awaitEnd());
                Transport transport = Transport.create();
                Caller caller = Clients.open(Sample.API, connection(mute).timeout(Duration.ofHours(1)), transport)) {
            CompletableFuture<Integer> completed = status(caller);
            assertTrue(completed.complete(4));
            assertEquals(5, completed.thenApply(x -> x + 1).get());
            CompletableFuture<Integer> supplied = status(caller).completeAsync(() -> 6);
            assertEquals(6, supplied.get());
            CompletableFuture<Integer> defaulted = status(caller).completeOnTimeout(8, 1, TimeUnit.NANOSECONDS);
            assertEquals(8, defaulted.get());
            CompletableFuture<Integer> cancelled = status(caller);
            CompletableFuture<Boolean> stage = cancelled.handle((x, failure) -> cancelled.isCancelled());
            cancelled.cancel(false);
            assertTrue(stage.get());
        }
    }

    private static Connection connection(RawServer server) throws IOException {
        return Connection.local("127.0.0.1", server.port())
                .queryCredentials("service", "pw")
                .timeout(Duration.ofMinutes(1));
    }
}
