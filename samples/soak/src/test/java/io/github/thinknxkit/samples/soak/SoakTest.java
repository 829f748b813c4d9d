package io.github.thinknxkit.samples.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A soak of a few seconds: what the long one checks holds for them, and the load is what it says. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SoakTest {

    /** One round, since at the end of each some calls wait for their deadline. */
    private static final Plan PLAN =
            new Plan(Duration.ofMillis(3_500), Duration.ofMillis(3_500), 500, 12, Duration.ofSeconds(10));

    private static final int KINDS_OF_FAULTS = 5;

    @Test
    void nothingIsWrongAfterAFewSeconds() throws Exception {
        List<String> lines = new ArrayList<>();
        Result result = new SoakRun(PLAN, lines::add).run();

        assertEquals(List.of(), result.violations());
        assertTrue(result.answered() > 0 && result.answered() < result.calls(), lines::toString);
        assertTrue(result.commands() > 0, lines::toString);
        assertTrue(result.faults().size() >= KINDS_OF_FAULTS, lines::toString);
        assertTrue(result.lineFaults() > 0, lines::toString);
        assertEquals("verdict: passed", lines.get(lines.size() - 1));
    }

    @Test
    void theCommandLineSaysHowLongHowFastAndWithWhichSeed() {
        Plan plan = Plan.parse("0.5", "20", "7");
        assertEquals(Duration.ofSeconds(30), plan.time());
        assertEquals(Duration.ofSeconds(10), plan.round());
        assertEquals(3, plan.rounds());
        assertEquals(20, plan.rate());
        assertEquals(7, plan.seed());
        assertEquals(Duration.ofMinutes(30), Plan.parse().time());
        assertEquals(Duration.ofMinutes(1), Plan.parse().round());
        assertEquals(30, Plan.parse().rounds());
        assertThrows(IllegalArgumentException.class, () -> Plan.parse("-1"));
        assertThrows(IllegalArgumentException.class, () -> Plan.parse("1", "fast"));
    }
}
