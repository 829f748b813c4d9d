package io.github.thinknxkit.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.CallInterruptedException;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.error.RejectedException;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.watch.Building.Lamp;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AwaitTest {

    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    private final SteppedTime time = new SteppedTime();
    private final Building building = new Building(time);
    private final Lamp lamp = (Lamp) building.lamp("1");

    private static Duration seconds(double seconds) {
        return Duration.ofMillis((long) (1000 * seconds));
    }

    private static <A> A end(CompletableFuture<A> future) throws Exception {
        return future.get(20, TimeUnit.SECONDS);
    }

    private static <X extends Throwable> X failure(Class<X> kind, CompletableFuture<?> future) {
        return assertInstanceOf(
                kind, assertThrows(ExecutionException.class, () -> end(future)).getCause());
    }

    @Test
    void theFirstAnswerAsWantedEndsTheWaiting() throws Exception {
        CompletableFuture<Integer> dark = lamp.status().awaitAsync(level -> level == 0, TWO_MINUTES);
        time.pass(seconds(0.1));
        assertEquals(0, end(dark));
        CompletableFuture<Integer> bright = lamp.status().awaitAsync(level -> level > 50, TWO_MINUTES);
        time.pass(seconds(30));
        assertFalse(bright.isDone());
        building.set("1", 60);
        time.pass(seconds(1.1));
        assertEquals(60, end(bright));
        assertTrue(building.readsOf("1").size() <= 33);
        time.pass(seconds(30));
        assertEquals(0, time.waiting());
    }

    @Test
    void theTimeIsUp() {
        building.set("1", 17);
        CompletableFuture<Integer> bright = lamp.status().awaitAsync(level -> level > 50, TWO_MINUTES);
        time.pass(seconds(121));
        TimedOutException failure = failure(TimedOutException.class, bright);
        assertEquals(
                "the state was not as awaited within 2 min; the last answer was 17"
                        + " [powerstatus of 1, local 192.0.2.10:5051]",
                failure.getMessage());
        assertFalse(failure.mayHaveRun());
        assertEquals(0, time.waiting());
    }

    @Test
    void readsThatFailAreMadeAgainAndOnesThatCannotSucceedAreNot() {
        building.mute("1");
        CompletableFuture<Integer> mute = lamp.status().awaitAsync(level -> level == 0, TWO_MINUTES);
        time.pass(seconds(121));
        String message = failure(TimedOutException.class, mute).getMessage();
        assertTrue(
                message.startsWith("the state was not as awaited within 2 min; it was not read, since no complete"),
                message);
        building.unmute("1");
        building.fail("1", new NotFoundException("no such device", new CallContext("powerstatus", "1", ""), false));
        CompletableFuture<Integer> gone = lamp.status().awaitAsync(level -> level == 0, TWO_MINUTES);
        // The last read of the mute device has to end first.
        time.pass(seconds(15));
        failure(NotFoundException.class, gone);
    }

    @Test
    void aCommandIsConfirmedByReadsThatBeganAfterIt() throws Exception {
        building.latency(seconds(0.2));
        try (Watch watch = Watch.over(building.lamps(2)).freshness(seconds(1)).start()) {
            time.pass(seconds(1.02));
            CompletableFuture<Integer> confirmed =
                    lamp.status().confirmAsync(lamp.set(80, false), level -> level == 80, TWO_MINUTES);
            time.pass(seconds(3));
            assertEquals(80, end(confirmed));
            CompletableFuture<Integer> again =
                    lamp.status().confirmAsync(lamp.set(30, false), level -> level == 80, seconds(10));
            time.pass(seconds(11));
            failure(TimedOutException.class, again);
            assertTrue(watch.health().isGood());
        }
    }

    @Test
    void aCommandWhoseOutcomeIsUnknownIsConfirmedByTheState() throws Exception {
        building.down(new OutcomeUnknownException(
                "the connection was lost", new CallContext("power", "1", "local 192.0.2.10:5051"), null));
        CompletableFuture<Integer> confirmed =
                lamp.status().confirmAsync(lamp.set(80, false), level -> level == 80, TWO_MINUTES);
        building.up();
        time.pass(seconds(3));
        assertFalse(confirmed.isDone());
        building.set("1", 80);
        time.pass(seconds(2));
        assertEquals(80, end(confirmed));
    }

    @Test
    void aCommandThatFailedConfirmsNothing() {
        building.down(
                new RejectedException("params errors", new CallContext("power", "1", ""), false, 400, "params errors"));
        failure(
                RejectedException.class,
                lamp.status().confirmAsync(lamp.set(80, false), level -> level == 80, TWO_MINUTES));
        time.pass(seconds(10));
        assertEquals(0, building.readCount());
        assertEquals(0, time.waiting());
    }

    @Test
    void cancellingEndsTheReading() {
        CompletableFuture<Integer> bright = lamp.status().awaitAsync(level -> level > 50, TWO_MINUTES);
        time.pass(seconds(3));
        assertTrue(bright.cancel(true));
        long before = building.readCount();
        time.pass(seconds(60));
        assertEquals(before, building.readCount());
    }

    @Test
    void whatTheConditionThrowsEndsTheWaiting() {
        CompletableFuture<Integer> broken = lamp.status()
                .awaitAsync(
                        level -> {
                            throw new IllegalStateException("broken");
                        },
                        TWO_MINUTES);
        time.pass(seconds(1));
        assertEquals("broken", failure(IllegalStateException.class, broken).getMessage());
    }

    @Test
    void aClosedClientEndsTheWaiting() {
        CompletableFuture<Integer> bright = lamp.status().awaitAsync(level -> level > 50, TWO_MINUTES);
        building.close();
        failure(CallInterruptedException.class, bright);
        failure(CallInterruptedException.class, lamp.status().awaitAsync(level -> true, TWO_MINUTES));
    }

    @Test
    void anInterruptEndsTheWaiting() {
        Thread.currentThread().interrupt();
        assertThrows(CallInterruptedException.class, () -> lamp.status().await(level -> level > 50, TWO_MINUTES));
        assertTrue(Thread.interrupted());
        time.pass(seconds(5));
        assertEquals(0, time.waiting());
    }

    @Test
    void onlyCommandsAreConfirmedAndTimesAreMoreThanZero() {
        assertThrows(
                IllegalArgumentException.class,
                () -> lamp.status().confirmAsync(lamp.status(), level -> true, TWO_MINUTES));
        assertThrows(IllegalArgumentException.class, () -> lamp.status().awaitAsync(level -> true, Duration.ZERO));
    }
}
