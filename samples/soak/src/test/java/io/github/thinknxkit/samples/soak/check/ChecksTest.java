package io.github.thinknxkit.samples.soak.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is wrong is found, and nothing else. */
class ChecksTest {

    private final Violations violations = new Violations(line -> {});

    @Test
    void aStateIsTrueFromJustBeforeItIsPutUntilJustAfterTheNextOne() {
        TrueStates states = new TrueStates();
        states.change("lamp", 1, () -> {});
        long first = System.nanoTime();
        states.change(
                "lamp",
                2,
                () -> assertTrue(states.wasTrue("lamp", 1, System.nanoTime(), System.nanoTime())
                        && states.wasTrue("lamp", 2, System.nanoTime(), System.nanoTime())));
        long second = System.nanoTime();
        assertTrue(states.wasTrue("lamp", 1, first, first));
        assertTrue(states.wasTrue("lamp", 1, first, second));
        assertTrue(states.wasTrue("lamp", 2, first, second));
        assertFalse(states.wasTrue("lamp", 2, first, first));
        assertFalse(states.wasTrue("lamp", 3, first, second));
        assertFalse(states.wasTrue("blind", 1, first, second));
        states.forget();
        assertFalse(states.wasTrue("lamp", 1, first, second));
        assertTrue(states.wasTrue("lamp", 2, second, second));
    }

    @Test
    void aCallThatGoesOnIsFoundOnceWhetherItEndsOrNot() {
        Deadlines deadlines = new Deadlines(violations, Duration.ZERO);
        Deadlines.Running late = deadlines.begin("a call", Duration.ofSeconds(-1));
        Deadlines.Running ended = deadlines.begin("another call", Duration.ofSeconds(-1));
        deadlines.begin("a call in time", Duration.ofHours(1)).end();
        ended.end();
        deadlines.check();
        deadlines.check();
        assertFalse(deadlines.allEnded());
        late.end();
        assertTrue(deadlines.allEnded());
        assertEquals(2, violations.count());
    }

    @Test
    void aRefusalIsExplainedByARestartShortlyBeforeAndByNothingElse() {
        Refusals refusals = new Refusals(violations, Duration.ofSeconds(3));
        Instant start = Instant.parse("2026-11-29T12:00:00Z");
        Instant end = start.plusSeconds(1);
        refusals.restarted(start.minusSeconds(2));
        refusals.refused("a call", start, end);
        refusals.judge();
        assertEquals(0, violations.count());
        refusals.restarted(start.minusSeconds(4));
        refusals.restarted(end.plusSeconds(1));
        refusals.refused("a call", start, end);
        refusals.judge();
        refusals.judge();
        assertEquals(1, violations.count());
    }

    @Test
    void whatGrowsIsFoundAfterWarmingUp() {
        Vitals.checkFlat(each(12, number -> new Vitals(number * 1_000_000, 20, 30)), violations);
        assertEquals(1, violations.count());
        Vitals.checkFlat(each(12, number -> new Vitals(20_000_000, 20 + 2 * number, 30)), violations);
        assertEquals(2, violations.count());
        Vitals.checkFlat(each(12, number -> new Vitals(20_000_000, 20, 30 + 2 * number)), violations);
        assertEquals(3, violations.count());
    }

    @Test
    void whatVariesOrWarmsUpIsNotFound() {
        Vitals.checkFlat(
                each(12, number -> new Vitals(20_000_000 + number % 3 * 1_000_000, 20 + number % 2, 30)), violations);
        Vitals.checkFlat(each(12, number -> new Vitals(number < 3 ? 5_000_000 : 30_000_000, 20, 30)), violations);
        assertEquals(List.of(), violations.first());
    }

    private static List<Vitals> each(int count, LongFunction<Vitals> made) {
        return LongStream.range(0, count).mapToObj(made).toList();
    }

    @Test
    void whatTheProcessHoldsIsMeasured() {
        Vitals vitals = Vitals.measure();
        assertTrue(vitals.heap() > 0 && vitals.threads() > 0, vitals::toString);
    }
}
