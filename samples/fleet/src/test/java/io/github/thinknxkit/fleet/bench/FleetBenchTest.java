package io.github.thinknxkit.fleet.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.fleet.kafka.KafkaAccess.Protocol;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The bench in its short form; its README has the command for the long one. */
@Tag("once")
class FleetBenchTest {

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void noRelativeCommandRunsTwiceAndEachIsAnsweredWhateverDies(@TempDir Path folder) throws Exception {
        Plan plan = new Plan(
                Protocol.CONSUMER,
                false,
                1,
                2,
                30,
                6,
                500,
                1,
                1,
                0,
                Duration.ofSeconds(10),
                Duration.ofMillis(300),
                0.2);

        Report report = Bench.run(plan, folder);

        System.out.println(report);
        assertEquals(0, report.doubles(), report::toString);
        assertEquals(0, report.unanswered(), report::toString);
        assertEquals(0, report.disorder(), report::toString);
        assertEquals(0, report.lies(), report::toString);
        assertEquals(0, report.missedEvents(), report::toString);
        assertTrue(report.moves().longestOverlap().compareTo(Plan.SESSION) <= 0, report::toString);
    }
}
