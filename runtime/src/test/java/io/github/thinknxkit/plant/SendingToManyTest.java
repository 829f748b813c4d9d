package io.github.thinknxkit.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.testing.HandRequest;
import io.github.thinknxkit.testing.HandServer;
import io.github.thinknxkit.testing.Home;
import io.github.thinknxkit.testing.Home.HasPower;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request goes to many devices, a few at a time, and what becomes of one is nothing to the others. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SendingToManyTest {

    private final RuntimeException notFound =
            new NotFoundException("no such device", new CallContext("power", "1", ""), false);

    private final HandServer server = new HandServer();

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 19, 20, 21, Integer.MAX_VALUE})
    void soManyAreUnderWayAndNoMore(int atOnce) {
        CompletableFuture<DeviceResults<String>> future =
                Home.lamps(20).atOnce(atOnce).sendAsync(server::command);
        Random chance = new Random(atOnce);
        for (int left = 20; left > 0; left--) {
            List<String> underWay = new ArrayList<>(server.underWay());
            assertEquals(Math.min(atOnce, left), underWay.size());
            assertFalse(future.isDone());
            Collections.shuffle(underWay, chance);
            server.answer(underWay.get(0));
        }
        assertEquals(numbers(20), server.sent(), "they are sent in the order of the devices");
        assertEquals(Math.min(atOnce, 20), server.most());
        assertEquals(answers(20), future.join().answers(), "and answered in it, whoever was first");
    }

    @Test
    void fourAreUnderWayIfNothingElseIsSaid() {
        CompletableFuture<DeviceResults<String>> future = Home.lamps(9).sendAsync(server::command);
        assertEquals(4, server.underWay().size());
        assertTrue(future.cancel(true));
    }

    @Test
    void aFailureIsThatDevicesAlone() {
        CompletableFuture<DeviceResults<String>> future = Home.lamps(5).sendAsync(server::command);
        server.call("1").completeExceptionally(notFound);
        assertEquals("4", server.sent().get(4), "the next takes the place of one that failed");
        for (String guid : server.underWay()) {
            server.answer(guid);
        }
        DeviceResults<String> results = future.join();
        assertEquals(List.of("answer of 0", "answer of 2", "answer of 3", "answer of 4"), results.answers());
        DeviceResult<String> failure = results.failures().get(0);
        assertEquals("1", failure.device().guid());
        assertSame(notFound, failure.failure().orElseThrow());
        assertFalse(results.allSucceeded());
        assertEquals("4 of 5 answered\n  Hall/Lamp 1: no such device [power of 1]", results.toString());
    }

    @Test
    void aLimitOfOneDeviceDoesNotKeepTheOthersFromTheCommand() {
        PlantDevice limited = new Home.Lamp(Home.lamp("1").info().limited("power", 0, 40), List.of());
        Devices<HasPower> lamps = Devices.of(List.of(Home.lamp("0"), limited, Home.lamp("2")), HasPower.class);
        DeviceResults<Integer> results =
                lamps.send(lamp -> HandRequest.answered(PlantRules.limited(lamp.info(), "power", "level", 60, "%")));
        assertEquals(List.of(60, 60), results.answers());
        assertEquals(
                "level must be 0 to 40 % for Hall/Lamp 1, as its plant file says, not 60 [power of 1]",
                assertInstanceOf(InvalidArgumentException.class, failureOf(results, 1))
                        .getMessage());
    }

    @Test
    void whateverGoesWrongIsAResult() {
        List<Function<HasPower, Request<String>>> wrong = List.of(
                lamp -> {
                    throw notFound;
                },
                lamp -> HandRequest.failed(notFound),
                lamp -> HandRequest.failed(new CompletionException(notFound)),
                lamp -> HandRequest.command(() -> {
                    throw notFound;
                }));
        for (Function<HasPower, Request<String>> request : wrong) {
            assertSame(notFound, failureOf(sendWith(request), 1));
        }
    }

    @Test
    void soAreErrorsAndCheckedExceptionsThatNobodyDeclared() {
        List<Throwable> thrown = List.of(
                new AssertionError("e"), new StackOverflowError(), new IOException("e"), new TimeoutException());
        for (Throwable failure : thrown) {
            List<Function<HasPower, Request<String>>> wrong = List.of(
                    lamp -> sneak(failure),
                    lamp -> HandRequest.command(() -> sneak(failure)),
                    lamp -> HandRequest.failed(failure));
            for (Function<HasPower, Request<String>> request : wrong) {
                RuntimeException shown = failureOf(sendWith(request), 1);
                assertSame(failure, shown.getCause());
                assertTrue(shown.getMessage().endsWith(failure.toString()), shown.getMessage());
            }
        }
    }

    @Test
    @SuppressWarnings("NullAway") // null is what this is about
    void soIsNullInPlaceOfARequestAFutureOrAnAnswer() {
        assertEquals(
                "null was given in place of a request",
                failureOf(sendWith(lamp -> null), 1).getMessage());
        assertEquals(
                "sendAsync() returned null",
                failureOf(sendWith(lamp -> HandRequest.command(() -> null)), 1).getMessage());
        assertEquals(
                "the request was answered with null",
                failureOf(sendWith(lamp -> HandRequest.answered(null)), 1).getMessage());
    }

    /** Sends something wrong to the second of three, once waiting and once not; the others are answered by hand. */
    private DeviceResults<String> sendWith(Function<HasPower, Request<String>> wrong) {
        Function<HasPower, Request<String>> request =
                lamp -> lamp.info().guid().equals("1") ? wrong.apply(lamp) : HandRequest.answered("ok");
        DeviceResults<String> results = Home.lamps(3).atOnce(1).send(request);
        DeviceResults<String> later = Home.lamps(3).atOnce(1).sendAsync(request).join();
        assertEquals(List.of("ok", "ok"), results.answers());
        assertEquals(results.toString(), later.toString());
        return results;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <R, E extends Throwable> R sneak(Throwable failure) throws E {
        throw (E) failure;
    }

    @Test
    void aHundredThousandAnswersAtOnceLeaveTheStackFlat() {
        Devices<HasPower> many = Home.lamps(100_000);
        assertEquals(
                answers(100_000),
                many.send(lamp ->
                                HandRequest.answered("answer of " + lamp.info().guid()))
                        .answers());
        assertEquals(
                100_000,
                many.atOnce(1)
                        .sendAsync(lamp -> HandRequest.failed(notFound))
                        .join()
                        .failures()
                        .size());
        assertEquals(
                100_000,
                many.sendAsync(lamp -> {
                            throw notFound;
                        })
                        .join()
                        .failures()
                        .size());
    }

    @Test
    void soDoAHundredThousandThatEachEndWhenTheNextIsSent() {
        AtomicInteger count = new AtomicInteger();
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        DeviceResults<Integer> results = Home.lamps(100_000)
                .atOnce(2)
                .send(lamp -> HandRequest.command(() -> {
                    CompletableFuture<Integer> call = new CompletableFuture<>();
                    calls.add(call);
                    int index = count.getAndIncrement();
                    if (index > 0) {
                        calls.get(index - 1).complete(index - 1);
                    }
                    if (index == 99_999) {
                        call.complete(index);
                    }
                    return call;
                }));
        assertEquals(IntStream.range(0, 100_000).boxed().toList(), results.answers());
    }

    /** Answers come on other threads while the first requests are still made: the next ones are made there. */
    @Test
    void nobodyIsKeptFromHisOwnWorkByTheRestOfTheDevices() throws Exception {
        CountDownLatch returned = new CountDownLatch(1);
        CountDownLatch busyOrDone = new CountDownLatch(3);
        CompletableFuture<DeviceResults<String>> future = Home.lamps(8).sendAsync(lamp -> {
            int index = Integer.parseInt(lamp.info().guid());
            if (index == 3) {
                for (String guid : List.of("0", "1", "2")) {
                    new Thread(() -> {
                                server.answer(guid);
                                busyOrDone.countDown();
                            })
                            .start();
                }
                await(busyOrDone);
            } else if (index > 3) {
                busyOrDone.countDown();
                await(returned);
            }
            return index <= 3 ? server.command(lamp) : HandRequest.answered("answer of " + index);
        });
        returned.countDown();
        server.answer("3");
        assertEquals(answers(8), future.get().answers());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void noDevicesAreSentToAtOnce() {
        assertEquals(List.of(), Home.lamps(0).send(server::command).results());
        CompletableFuture<DeviceResults<String>> future = Home.lamps(0).sendAsync(server::command);
        assertTrue(future.isDone());
        assertTrue(future.join().orElseThrow().allSucceeded());
        assertEquals("0 of 0 answered", future.join().toString());
    }

    @Test
    void whoCannotGoOnWithoutAllSaysSo() {
        DeviceResults<String> fine = Home.lamps(2).send(lamp -> HandRequest.answered("ok"));
        assertSame(fine, fine.orElseThrow());
        DeviceResults<String> results = Home.lamps(8)
                .send(lamp -> lamp.info().guid().equals("3")
                        ? HandRequest.answered("ok")
                        : HandRequest.failed(
                                new IllegalStateException(lamp.info().guid())));
        PartialFailureException error = assertThrows(PartialFailureException.class, results::orElseThrow);
        assertEquals(
                "7 of 8 devices did not answer: Hall/Lamp 0: 0; Hall/Lamp 1: 1; Hall/Lamp 2: 2; Hall/Lamp 4: 4;"
                        + " Hall/Lamp 5: 5; and 2 more",
                error.getMessage());
        assertEquals(7, error.getSuppressed().length);
        assertSame(failureOf(results, 7), error.getSuppressed()[6]);
    }

    @Test
    void aFailureWithoutAMessageIsShownByItsClass() {
        DeviceResults<String> results = Home.lamps(1).send(lamp -> HandRequest.failed(new ArithmeticException()));
        assertEquals("0 of 1 answered\n  Hall/Lamp 0: java.lang.ArithmeticException", results.toString());
    }

    @Test
    void aResultIsAnAnswerOrAFailure() {
        DeviceInfo info = Home.lamp("0").info();
        assertEquals("Hall/Lamp 0: ok", DeviceResult.answered(info, "ok").toString());
        assertTrue(DeviceResult.answered(info, "ok").succeeded());
        assertFalse(DeviceResult.failed(info, notFound).succeeded());
        assertThrows(
                IllegalArgumentException.class, () -> new DeviceResult<>(info, Optional.empty(), Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DeviceResult<>(info, Optional.of("ok"), Optional.of(notFound)));
    }

    private static RuntimeException failureOf(DeviceResults<?> results, int index) {
        return results.results().get(index).failure().orElseThrow();
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    private static List<String> answers(int count) {
        return IntStream.range(0, count).mapToObj(i -> "answer of " + i).toList();
    }
}
