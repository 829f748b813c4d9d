package io.github.thinknxkit.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.CallInterruptedException;
import io.github.thinknxkit.testing.HandRequest;
import io.github.thinknxkit.testing.HandServer;
import io.github.thinknxkit.testing.Home;
import io.github.thinknxkit.testing.Home.HasPower;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sending to many is stopped: nothing more is sent, and it is told of each device whether anything may have been. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StoppingTest {

    private static final String NOT_SENT = "nothing was sent to this device: all was stopped before its turn [batch]";
    private static final String GIVEN_UP =
            "the call was given up before its answer; the command may have been carried out, so read the device's state"
                    + " [power]";

    private final HandServer server = new HandServer();

    @Test
    void anInterruptGivesUpWhatIsUnderWayAndSendsNoMore() throws Exception {
        Waiting waiting = new Waiting(Home.lamps(10), server::command, 4);
        server.answer("1");
        waiting.interrupt();
        DeviceResults<String> results = waiting.results();
        assertEquals(10, results.results().size());
        assertEquals(List.of("answer of 1"), results.answers());
        for (int index : new int[] {0, 2, 3, 4}) {
            assertGivenUp(GIVEN_UP, results, index);
            assertTrue(server.call(Integer.toString(index)).isCancelled());
        }
        for (int index = 5; index < 10; index++) {
            assertNotSent(results, index);
        }
        assertEquals(List.of("0", "1", "2", "3", "4"), server.sent());
    }

    @Test
    void aQuestionThatIsGivenUpHasNotRunAnything() throws Exception {
        Waiting waiting = new Waiting(Home.lamps(1), server::question, 1);
        waiting.interrupt();
        CallInterruptedException failure = failureOf(waiting.results(), 0);
        assertFalse(failure.mayHaveRun());
        assertEquals("the call was given up before its answer [power]", failure.getMessage());
    }

    @Test
    void anInterruptedThreadSendsNothing() {
        Thread.currentThread().interrupt();
        DeviceResults<String> results = Home.lamps(9).send(server::command);
        assertTrue(Thread.interrupted());
        assertEquals(List.of(), server.sent());
        assertEquals(9, results.failures().size());
        assertNotSent(results, 8);
    }

    @Test
    void anInterruptCountsWhileRequestsAreStillMade() {
        DeviceResults<String> results = Home.lamps(9).send(lamp -> {
            if (lamp.info().guid().equals("2")) {
                Thread.currentThread().interrupt();
            }
            return HandRequest.answered("ok");
        });
        assertTrue(Thread.interrupted());
        assertEquals(List.of("ok", "ok", "ok"), results.answers());
        assertNotSent(results, 3);
        assertNotSent(results, 8);
    }

    @Test
    void anInterruptOfAnotherThreadThanTheWaitingOneStopsNothing() throws Exception {
        Waiting waiting = new Waiting(Home.lamps(9), server::command, 4);
        Thread answering = new Thread(() -> {
            Thread.currentThread().interrupt();
            for (int i = 0; i < 9; i++) {
                server.answer(Integer.toString(i));
            }
        });
        answering.start();
        assertTrue(waiting.results(false).allSucceeded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancel", "timeout", "complete"})
    void whateverEndsTheFutureStopsTheSending(String end) {
        CompletableFuture<DeviceResults<String>> future = Home.lamps(10).sendAsync(server::command);
        server.answer("0");
        ends(end).accept(future);
        for (int i = 1; i <= 4; i++) {
            assertTrue(server.call(Integer.toString(i)).isCancelled());
        }
        assertEquals(5, server.sent().size());
        assertEquals(end.equals("cancel"), future.isCancelled());
    }

    private static Consumer<CompletableFuture<?>> ends(String end) {
        return switch (end) {
            case "cancel" -> future -> future.cancel(false);
            case "timeout" -> future -> future.completeExceptionally(new TimeoutException());
            default -> future -> future.complete(null);
        };
    }

    @Test
    void cancellingWhatHasEndedChangesNothing() {
        CompletableFuture<DeviceResults<String>> future = Home.lamps(2).sendAsync(lamp -> HandRequest.answered("ok"));
        assertFalse(future.cancel(true));
        assertTrue(future.join().allSucceeded());
    }

    @Test
    void noRequestIsMadeAfterTheStop() {
        AtomicInteger made = new AtomicInteger();
        CompletableFuture<?> future = Home.lamps(10).atOnce(2).sendAsync(lamp -> {
            made.incrementAndGet();
            return server.command(lamp);
        });
        future.cancel(true);
        assertEquals(2, made.get());
    }

    /** The thread on which an answer came is making the next request when the others are stopped. */
    @Test
    void aRequestThatIsBeingMadeAtTheStopIsNotSent() throws Exception {
        CountDownLatch making = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Waiting waiting = new Waiting(
                Home.lamps(6),
                lamp -> {
                    if (lamp.info().guid().equals("4")) {
                        making.countDown();
                        await(stopped);
                    }
                    return server.command(lamp);
                },
                4);
        Thread answering = new Thread(() -> server.answer("0"));
        answering.start();
        making.await();
        waiting.interrupt();
        DeviceResults<String> results = waiting.results();
        stopped.countDown();
        answering.join();
        assertEquals(List.of("answer of 0"), results.answers());
        assertNotSent(results, 4);
        assertNotSent(results, 5);
        assertEquals(List.of("0", "1", "2", "3"), server.sent());
    }

    /** The request may be on its way already, though there is no future to cancel yet. */
    @Test
    void aRequestThatIsBeingSentAtTheStopMayHaveRunAndIsGivenUp() throws Exception {
        CountDownLatch sending = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        CompletableFuture<String> late = new CompletableFuture<>();
        Waiting waiting = new Waiting(
                Home.lamps(6),
                lamp -> lamp.info().guid().equals("4")
                        ? HandRequest.command(() -> {
                            sending.countDown();
                            await(stopped);
                            return late;
                        })
                        : server.command(lamp),
                4);
        Thread answering = new Thread(() -> server.answer("0"));
        answering.start();
        sending.await();
        waiting.interrupt();
        DeviceResults<String> results = waiting.results();
        assertGivenUp(GIVEN_UP, results, 4);
        assertNotSent(results, 5);
        stopped.countDown();
        answering.join();
        assertTrue(late.isCancelled());
    }

    /** The call is over, but its result is still in the hands of the thread that took it: it is not lost. */
    @Test
    void anAnswerThatCameAtTheMomentOfTheStopCounts() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Waiting waiting = new Waiting(Home.lamps(2), server::command, 2);
        // A stage that was added later runs sooner, so that this one holds up the one that takes the result.
        CompletableFuture<Void> unused = server.call("0").thenRun(() -> {
            answered.countDown();
            await(stopped);
        });
        Thread answering = new Thread(() -> server.answer("0"));
        answering.start();
        answered.await();
        waiting.interrupt();
        DeviceResults<String> results = waiting.results();
        stopped.countDown();
        answering.join();
        assertEquals(List.of("answer of 0"), results.answers());
        assertGivenUp(GIVEN_UP, results, 1);
    }

    @Test
    void aCallThatSomebodyElseCancelsIsThatDevicesFailure() {
        CompletableFuture<DeviceResults<String>> future = Home.lamps(2).sendAsync(server::command);
        server.call("0").cancel(true);
        server.answer("1");
        assertGivenUp(GIVEN_UP, future.join(), 0);
        assertInstanceOf(
                CancellationException.class, failureOf(future.join(), 0).getCause());
        assertEquals(List.of("answer of 1"), future.join().answers());
    }

    @Test
    void aSnapshotIsStoppedInTheSameWay() {
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        Request<Integer> request = HandRequest.command(() -> {
            calls.add(new CompletableFuture<>());
            return calls.get(calls.size() - 1);
        });
        StateRequest<Integer> reading = StateRequest.of("power", request);
        Devices<PlantDevice> devices =
                Devices.of(List.of(Home.lamp("a", reading, reading, reading)), PlantDevice.class);
        CompletableFuture<Snapshot> future = devices.atOnce(2).snapshotAsync();
        future.cancel(true);
        assertEquals(2, calls.size());
        assertTrue(calls.get(0).isCancelled());
        assertTrue(calls.get(1).isCancelled());
        assertThrows(CancellationException.class, future::join);
    }

    @Test
    void whatTheCallersOwnStagesThrowIsTheirs() {
        CompletableFuture<DeviceResults<String>> future =
                Home.lamps(3).atOnce(1).sendAsync(server::command);
        CompletableFuture<String> own = future.thenApply(results -> {
            throw new IllegalStateException("mine");
        });
        server.answer("0");
        server.answer("1");
        server.answer("2");
        assertTrue(future.join().allSucceeded());
        assertEquals(
                "mine",
                assertThrows(CompletionException.class, own::join).getCause().getMessage());
    }

    private static void assertNotSent(DeviceResults<?> results, int index) {
        CallInterruptedException failure = failureOf(results, index);
        assertEquals(NOT_SENT, failure.getMessage());
        assertFalse(failure.mayHaveRun());
    }

    private static void assertGivenUp(String message, DeviceResults<?> results, int index) {
        CallInterruptedException failure = failureOf(results, index);
        assertEquals(message, failure.getMessage());
        assertTrue(failure.mayHaveRun());
    }

    private static CallInterruptedException failureOf(DeviceResults<?> results, int index) {
        return assertInstanceOf(
                CallInterruptedException.class,
                results.results().get(index).failure().orElseThrow());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A thread that waits for the results, and keeps its interrupt status for the test to see. */
    private static final class Waiting {

        private final AtomicReference<DeviceResults<String>> results = new AtomicReference<>();
        private final AtomicReference<Boolean> interrupted = new AtomicReference<>();
        private final Thread thread;

        /** Returns when so many requests are sent and the thread waits for them. */
        Waiting(Devices<HasPower> devices, Function<HasPower, Request<String>> request, int first)
                throws InterruptedException {
            CountDownLatch made = new CountDownLatch(first);
            thread = new Thread(() -> {
                results.set(devices.send(lamp -> counted(request.apply(lamp), made)));
                interrupted.set(Thread.currentThread().isInterrupted());
            });
            thread.start();
            made.await();
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }

        private static Request<String> counted(Request<String> request, CountDownLatch made) {
            Supplier<CompletableFuture<String>> sending = () -> {
                made.countDown();
                return request.sendAsync();
            };
            return new HandRequest<>(sending, request.effect());
        }

        void interrupt() {
            thread.interrupt();
        }

        DeviceResults<String> results() throws InterruptedException {
            return results(true);
        }

        DeviceResults<String> results(boolean interruptKept) throws InterruptedException {
            thread.join();
            assertEquals(interruptKept, interrupted.get());
            return results.get();
        }
    }
}
