package io.github.thinknxkit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.error.CallInterruptedException;
import io.github.thinknxkit.error.UnreachableException;
import io.github.thinknxkit.testing.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** Of 500 connections over one transport, those to dead and mute servers hold up no other one, and closing takes no longer. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Isolated
class FleetTest {

    private static final int SECONDS = 20;

    /** How many connections make a call at a time. */
    private static final int WAVE = 50;

    /** The threads of a transport that are not there for a call: of the JDK's client, of the timer and of callbacks. */
    private static final int OTHER_THREADS = 16;

    private final long threadsBefore = Thread.getAllStackTraces().size();

    @Test
    void deadAndMuteServersHoldUpNobody() throws Exception {
        try (Fleet fleet = new Fleet()) {
            fleet.open();
            List<CompletableFuture<Integer>> mute = Fleet.flood(fleet.mute());
            List<CompletableFuture<Integer>> dead = Fleet.flood(fleet.dead());

            answerInWaves(fleet.healthy());
            answerInWaves(fleet.healthy());

            for (CompletableFuture<Integer> call : dead) {
                assertInstanceOf(UnreachableException.class, failureOf(call));
            }
            assertTrue(mute.stream().noneMatch(CompletableFuture::isDone));
            long threads = Thread.getAllStackTraces().size() - threadsBefore;
            // A thread whose call has just ended may not be free yet when the next call begins.
            int onTheirWay = 2 * (WAVE + (Fleet.MUTE + Fleet.DEAD) * Fleet.IN_FLIGHT);
            assertTrue(threads <= onTheirWay + OTHER_THREADS, () -> "threads: " + threads);

            fleet.closeTransport();

            for (CompletableFuture<Integer> call : mute) {
                assertFalse(assertInstanceOf(CallInterruptedException.class, failureOf(call))
                        .mayHaveRun());
            }
            assertThrows(
                    IllegalStateException.class, () -> fleet.healthy().get(0).call(Sample.call(Sample.STATUS)));
        }
    }

    private static void answerInWaves(List<Caller> callers) throws Exception {
        for (int start = 0; start < callers.size(); start += WAVE) {
            List<CompletableFuture<Integer>> wave = new ArrayList<>();
            for (Caller caller : callers.subList(start, Math.min(start + WAVE, callers.size()))) {
                wave.add(caller.callAsync(Sample.call(Sample.STATUS)));
            }
            for (CompletableFuture<Integer> call : wave) {
                assertEquals(1, call.get(SECONDS, TimeUnit.SECONDS));
            }
        }
    }

    private static Throwable failureOf(CompletableFuture<Integer> call) {
        return assertThrows(ExecutionException.class, () -> call.get(SECONDS, TimeUnit.SECONDS))
                .getCause();
    }
}
