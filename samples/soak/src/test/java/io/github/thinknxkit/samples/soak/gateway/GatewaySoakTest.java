package io.github.thinknxkit.samples.soak.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A soak of a few seconds with a few servers: what the long one checks holds for them. */
@Tag("once")
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GatewaySoakTest {

    @TempDir
    Path folder;

    @Test
    void nothingIsWrongAfterAFewSeconds() throws Exception {
        List<String> lines = new ArrayList<>();
        GatewayPlan plan = new GatewayPlan(5, 1, Duration.ofMillis(2_500), 200, 2, 12);

        assertEquals(List.of(), GatewaySoak.soak(plan, folder, lines::add));

        String round = lines.get(1);
        assertTrue(round.startsWith("round 1: ") && !round.contains(" 0 answered"), round);
        assertTrue(!round.contains(" 0 commands") && !round.contains(" 0 faults"), round);
        assertEquals("verdict: passed", lines.get(lines.size() - 1));
    }

    @Test
    void theCommandLineSaysHowLongHowManyAndWithWhichSeed() {
        assertEquals(new GatewayPlan(50, 3, Duration.ofMinutes(1), 100, 15, 7), GatewayPlan.parse("3", "50", "7"));
        assertEquals(500, GatewayPlan.parse().servers());
        assertEquals(20, GatewayPlan.parse().rounds());
        assertThrows(IllegalArgumentException.class, () -> GatewayPlan.parse("0"));
        assertThrows(IllegalArgumentException.class, () -> GatewayPlan.parse("1", "many"));
    }
}
