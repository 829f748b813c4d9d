package io.github.thinknxkit.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.watch.Building.Read;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** Ten thousand states, five hundred servers behind one host, a whole day. */
@Timeout(120)
@Isolated
class ManyStatesTest {

    private static final int STATES = 10_000;

    private final SteppedTime time = new SteppedTime();

    @Test
    void tenThousandStatesAreReadWithinBudgetAndCostLittle() {
        Building building = new Building(time);
        building.forgetReads();
        List<PlantDevice> lamps = building.lamps(STATES);
        long before = Footprint.bytes();
        try (Watch watch =
                Watch.over(lamps).freshness(Duration.ofHours(2)).budget(2).start()) {
            time.pass(Duration.ofSeconds(STATES / 2 + 200));
            assertEquals(0, watch.health().unread());
            assertTrue(building.readCount() <= STATES + 400, () -> building.readCount() + " reads");
            long each = (Footprint.bytes() - before) / STATES;
            assertTrue(each > 100 && each <= 200, () -> each + " bytes a state");
            assertEquals(STATES, watch.current().states().size());
        }
    }

    private static long usedHeap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            ManagementFactory.getMemoryMXBean().gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    @Test
    void aDayLeavesNothingBehind() {
        Building building = new Building(time);
        building.forgetReads();
        try (Watch watch = Watch.over(building.lamps(60)).start()) {
            time.pass(Duration.ofHours(2));
            long early = usedHeap();
            int waiting = time.waiting();
            for (int i = 0; i < 22 * 60; i++) {
                building.set(Integer.toString(i % 60), i);
                time.pass(Duration.ofMinutes(1));
            }
            long grown = usedHeap() - early;
            // Twenty-four bytes for each read would be more.
            assertTrue(grown < 4_000_000, () -> "grown by " + grown + " bytes");
            assertTrue(time.waiting() <= waiting + 4, () -> time.waiting() + " after " + waiting);
            assertTrue(watch.health().isGood(), watch::toString);
            assertTrue(building.readCount() <= 24 * 3600 * 2 + 2, () -> building.readCount() + " reads");
        }
    }

    @Test
    void fiveHundredServersBehindOneHostHaveOneBudget() {
        AtomicLong next = new AtomicLong();
        long interval = Duration.ofMillis(50).toNanos();
        List<Building> buildings = new ArrayList<>();
        List<Watch> watches = new ArrayList<>();
        IntStream.range(0, 500).forEach(i -> {
            Building building = new Building(time, now -> next.getAndUpdate(turn -> Math.max(turn, now) + interval));
            buildings.add(building);
            watches.add(Watch.over(building.lamps(4))
                    .freshness(Duration.ofMinutes(5))
                    .start());
        });
        time.pass(Duration.ofMinutes(10));
        Map<Long, Integer> bySecond = new HashMap<>();
        buildings.stream()
                .flatMap(building -> building.reads().stream())
                .map(Read::at)
                .forEach(at -> bySecond.merge(at / 1_000_000_000, 1, Integer::sum));
        assertTrue(bySecond.values().stream().allMatch(reads -> reads <= 21), bySecond::toString);
        assertTrue(watches.stream().allMatch(watch -> watch.health().unread() == 0));
        watches.forEach(Watch::close);
    }
}
