package io.github.thinknxkit.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.testing.HandRequest;
import io.github.thinknxkit.testing.Home;
import io.github.thinknxkit.testing.Home.HasPower;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers, failures and stops meet at random moments on several threads, thousands of times. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NoResultIsLostTest {

    private static final int ROUNDS = 2_000;
    private static final int DEVICES = 24;
    private static final List<Manner> MANNERS = List.of(Manner.values());

    private final ExecutorService server = Executors.newFixedThreadPool(4);
    private final Random chance = new Random(7);
    private final List<Round> rounds = new ArrayList<>();

    @AfterEach
    void end() {
        server.shutdownNow();
    }

    @Test
    void eachDeviceHasItsResultAndNoMoreAreUnderWayThanSaid() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            Round round = new Round(-1, () -> {});
            Devices<HasPower> lamps = Home.lamps(DEVICES).atOnce(round.atOnce);
            round.results = i % 2 == 0
                    ? lamps.send(round::request)
                    : lamps.sendAsync(round::request).get();
            assertTrue(round.most.get() <= round.atOnce, () -> round.most + " at once, not " + round.atOnce);
        }
        assertAllIsTrue("answered", "refused");
    }

    @Test
    void anInterruptAtAnyMomentLeavesEachDeviceATrueResult() throws Exception {
        Thread waiting = Thread.currentThread();
        for (int i = 0; i < ROUNDS; i++) {
            Round round = new Round(chance.nextInt(DEVICES), waiting::interrupt);
            round.results = Home.lamps(DEVICES).atOnce(round.atOnce).send(round::request);
            // It may come after the last answer.
            while (!Thread.interrupted()) {
                Thread.onSpinWait();
            }
        }
        assertAllIsTrue("answered", "refused", "nothing was sent", "the call was given up");
    }

    @Test
    void cancellingAtAnyMomentLeavesNothingUnderWay() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            CompletableFuture<CompletableFuture<?>> future = new CompletableFuture<>();
            Round round = new Round(chance.nextInt(DEVICES), () -> future.join().cancel(true));
            CompletableFuture<?> sent = Home.lamps(DEVICES).atOnce(round.atOnce).sendAsync(round::request);
            future.complete(sent);
            CompletableFuture<Void> ended = sent.handle((results, failure) -> null);
            ended.get();
        }
        assertAllIsTrue();
    }

    private void assertAllIsTrue(String... outcomes) throws Exception {
        List<String> seen = new ArrayList<>();
        for (Round round : rounds) {
            round.assertIsTrue(seen);
        }
        for (String outcome : outcomes) {
            assertTrue(
                    seen.stream().anyMatch(text -> text.startsWith(outcome)),
                    () -> "never seen, so the test shows less than it should: " + outcome);
        }
    }

    /** How a device answers. */
    private enum Manner {
        ANSWERS_AT_ONCE,
        ANSWERS_LATER,
        REFUSES_AT_ONCE,
        REFUSES_LATER,
        CANNOT_BE_ASKED
    }

    /** One sending to all. */
    private final class Round {

        private final int atOnce = 1 + chance.nextInt(8);
        private final List<Manner> manners = Stream.generate(() -> MANNERS.get(chance.nextInt(MANNERS.size())))
                .limit(DEVICES)
                .toList();
        private final int moment;
        private final Runnable stop;
        private final AtomicReferenceArray<CompletableFuture<String>> calls = new AtomicReferenceArray<>(DEVICES);
        private final AtomicInteger underWay = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private @Nullable DeviceResults<String> results;

        /** Begins to stop when the request of a certain device is made. */
        Round(int moment, Runnable stop) {
            this.moment = moment;
            this.stop = stop;
            rounds.add(this);
        }

        Request<String> request(HasPower lamp) {
            int index = Integer.parseInt(lamp.info().guid());
            if (index == moment) {
                server.execute(stop);
            }
            if (manners.get(index) == Manner.CANNOT_BE_ASKED) {
                throw new IllegalStateException("refused " + index);
            }
            return HandRequest.command(() -> send(index));
        }

        private CompletableFuture<String> send(int index) {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            CompletableFuture<String> call = new CompletableFuture<>();
            assertTrue(calls.compareAndSet(index, null, call), "nothing is sent twice");
            switch (manners.get(index)) {
                case ANSWERS_AT_ONCE -> answer(call, index);
                case ANSWERS_LATER -> server.execute(() -> answer(call, index));
                case REFUSES_AT_ONCE -> refuse(call, index);
                default -> server.execute(() -> refuse(call, index));
            }
            return call;
        }

        private void answer(CompletableFuture<String> call, int index) {
            underWay.decrementAndGet();
            call.complete("answered " + index);
        }

        private void refuse(CompletableFuture<String> call, int index) {
            underWay.decrementAndGet();
            call.completeExceptionally(new IllegalStateException("refused " + index));
        }

        void assertIsTrue(List<String> seen) throws Exception {
            for (int i = 0; i < DEVICES; i++) {
                CompletableFuture<String> call = calls.get(i);
                if (call != null) {
                    call.handle((answer, failure) -> "nothing is left under way")
                            .get();
                }
                if (results != null) {
                    DeviceResult<String> result = results.results().get(i);
                    assertEquals(Integer.toString(i), result.device().guid());
                    String outcome = result.answer()
                            .orElseGet(() -> result.failure().orElseThrow().getMessage());
                    assertIsTrue(i, call, outcome);
                    seen.add(outcome);
                }
            }
        }

        private void assertIsTrue(int index, @Nullable CompletableFuture<String> call, String outcome) {
            if (outcome.startsWith("nothing was sent")) {
                assertNull(call, outcome);
            } else if (outcome.startsWith("the call was given up")) {
                assertTrue(moment >= 0, outcome);
            } else {
                boolean answers = manners.get(index).name().startsWith("ANSWERS");
                assertEquals((answers ? "answered " : "refused ") + index, outcome);
            }
        }
    }
}
