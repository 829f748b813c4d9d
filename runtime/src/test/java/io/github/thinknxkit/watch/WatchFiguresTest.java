package io.github.thinknxkit.watch;

import io.github.thinknxkit.plant.PlantDevice;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Isolated;

/** Measures what a watch sees and takes, and prints the table in WATCHING.md, which says how to run this. */
@EnabledIfSystemProperty(named = "thinknx.watch.figures", matches = "true", disabledReason = "for measuring only")
@Timeout(value = 300)
@Isolated
class WatchFiguresTest {

    private static final int CHANGES = 500;
    private static final int STATES = 10_000;
    private static final Duration STEP = Duration.ofMillis(100);

    @Test
    void print() {
        row("readings", "freshness", "budget", "a change is seen after: median", "95 % within", "at most");
        row("---", "---", "---", "---", "---", "---");
        delays(60, Duration.ofSeconds(30), 2);
        delays(60, Duration.ofSeconds(10), 6);
        delays(20, Duration.ofSeconds(2), 10);
        delays(240, Duration.ofSeconds(30), 2);
        row("memory of a watched state beside the plant", bytes() + " bytes");
    }

    /** Somebody moves one device after the other, at any time; how long it takes until the watch knows. */
    private static void delays(int readings, Duration freshness, double budget) {
        SteppedTime time = new SteppedTime();
        Building building = new Building(time);
        building.forgetReads();
        Random random = new Random(20261130);
        long[] delays = new long[CHANGES];
        try (Watch watch = Watch.over(building.lamps(readings))
                .freshness(freshness)
                .budget(budget)
                .start()) {
            time.pass(Duration.ofMinutes(5));
            for (int i = 0; i < CHANGES; i++) {
                String guid = Integer.toString(random.nextInt(readings));
                time.pass(Duration.ofMillis(random.nextInt(1000)));
                building.set(guid, i + 1);
                long moved = time.now();
                while (!watch.current()
                        .state(guid, "level.level")
                        .orElseThrow()
                        .value()
                        .equals(i + 1)) {
                    time.pass(STEP);
                }
                delays[i] = time.now() - moved;
            }
        }
        Arrays.sort(delays);
        row(
                Integer.toString(readings),
                freshness.toSeconds() + " s",
                String.format(Locale.ROOT, "%.0f/s", budget),
                seconds(delays[CHANGES / 2]),
                seconds(delays[CHANGES * 95 / 100]),
                seconds(delays[CHANGES - 1]));
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }

    private static long bytes() {
        SteppedTime time = new SteppedTime();
        Building building = new Building(time);
        building.forgetReads();
        List<PlantDevice> lamps = building.lamps(STATES);
        long before = Footprint.bytes();
        try (Watch watch =
                Watch.over(lamps).freshness(Duration.ofHours(2)).budget(1000).start()) {
            time.pass(Duration.ofMinutes(5));
            long each = (Footprint.bytes() - before) / STATES;
            return watch.health().unread() == 0 ? each : -1;
        }
    }

    private static void row(String... cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }
}
