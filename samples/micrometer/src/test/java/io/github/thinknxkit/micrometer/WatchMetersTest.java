package io.github.thinknxkit.micrometer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.client.Light;
import io.github.thinknxkit.client.PowerStatus;
import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.StateRequest;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchedDevice;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The meters of watches over lamps of a simulated server, as a registry has them. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WatchMetersTest {

    private static final String LAMP = DemoPlant.CEILING_LIGHT;
    private static final String PORCH = DemoPlant.PORCH_LIGHT;

    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private final ThinknxMetrics metrics = new ThinknxMetrics(registry);
    private Simulator simulator;

    @BeforeEach
    void start() throws Exception {
        simulator = Simulator.builder().user("service", "secret").start();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private Thinknx connect(String password) {
        return Thinknx.connect(
                Connection.local("127.0.0.1", simulator.localAddress().getPort())
                        .basic("service", password));
    }

    private static PlantDevice lamp(Thinknx home, String guid) {
        Light lamp = home.light(guid);
        return WatchedDevice.of(
                "light",
                guid,
                guid,
                StateRequest.of("power", lamp.power().status()).state("on", "", PowerStatus::on));
    }

    private static Watch.Builder over(Thinknx home, String... guids) {
        return Watch.over(List.of(guids).stream().map(guid -> lamp(home, guid)).toList())
                .freshness(Duration.ofMillis(200))
                .budget(50);
    }

    /** What a meter has now; a look at a watch is a second old at most, and a second has passed. */
    private double gauge(String meter) {
        clock.add(Duration.ofSeconds(1));
        return registry.get("thinknx.watch." + meter)
                .tag("watch", "villa")
                .gauge()
                .value();
    }

    private double changes() {
        return registry.get("thinknx.watch.changes")
                .tag("watch", "villa")
                .counter()
                .count();
    }

    private void await(String meter, DoublePredicate condition) throws Exception {
        Deadline.await(() -> condition.test(gauge(meter)), () -> meter + " is " + gauge(meter));
    }

    @Test
    void aWatchIsShownAsItStands() throws Exception {
        try (Thinknx home = connect("secret");
                Watch watch = over(home, LAMP, PORCH).start()) {
            metrics.follow(watch, "villa");
            watch.ready().join();
            assertEquals(2, gauge("readings"));
            assertEquals(0, gauge("unread"));
            assertEquals(1, gauge("servers"));
            assertEquals(0, gauge("lost"));
            assertEquals(0, gauge("refused"));
            assertTrue(gauge("lag") >= 0);
            await("age.median", age -> age > 0 && age < 60);
            assertTrue(gauge("age.max") < 60);
            assertTrue(gauge("age.p95") < 60);
            double before = changes();
            home.light(LAMP).power().set(true).send();
            home.light(LAMP).power().set(false).send();
            home.light(LAMP).power().set(true).send();
            Deadline.await(() -> changes() > before, () -> "no change was counted");
        }
    }

    @Test
    void aServerThatIsGoneIsLostAndItsReadingsAreStale() throws Exception {
        try (Thinknx home = connect("secret");
                Watch watch = over(home, LAMP).start()) {
            metrics.follow(watch, "villa");
            watch.ready().join();
            simulator.close();
            await("lost", lost -> lost == 1);
            await("stale", stale -> stale == 1);
            assertEquals(0, gauge("refused"));
        }
    }

    @Test
    void aServerThatRefusesTheCredentialsIsShown() throws Exception {
        try (Thinknx home = connect("wrong");
                Watch watch = over(home, LAMP).start()) {
            metrics.follow(watch, "villa");
            assertThrows(CompletionException.class, () -> watch.ready().join());
            await("refused", refused -> refused == 1);
            assertEquals(1, gauge("unread"));
        }
    }

    @Test
    @SuppressWarnings("try") // closing in the middle is what this is about
    void aWatchThatHasEndedIsShownNoMoreUnlessAnotherHasItsName() throws Exception {
        try (Thinknx home = connect("secret")) {
            Watch first = over(home, LAMP).start();
            metrics.follow(first, "villa");
            assertEquals(1, gauge("readings"));
            first.close();
            await("readings", Double::isNaN);
            try (Watch second = over(home, LAMP, PORCH).start()) {
                metrics.follow(second, "villa");
                assertEquals(2, gauge("readings"));
                try (Watch third = over(home, PORCH).start()) {
                    metrics.follow(third, "villa");
                    second.close();
                    third.ready().join();
                    assertEquals(1, gauge("readings"));
                }
            }
        }
    }

    /** To ask a watch goes through all of its readings. */
    @Test
    void allMetersOfAMomentComeFromOneLook() throws Exception {
        try (Thinknx home = connect("secret");
                Watch watch = over(home, LAMP).start()) {
            metrics.follow(watch, "villa");
            watch.ready().join();
            double age = gauge("age.max");
            Deadline.await(
                    () -> !watch.health().oldest().equals(Duration.ofNanos((long) (age * 1e9))), () -> "time stands");
            assertEquals(
                    age,
                    registry.get("thinknx.watch.age.max").gauge().value(),
                    "within the second it is the same although time has passed");
        }
    }

    @Test
    void aWatchThatIsDroppedIsNotKept() throws Exception {
        WeakReference<Watch> dropped = followAndDrop();
        Deadline.await(
                () -> {
                    System.gc();
                    return dropped.get() == null;
                },
                () -> "the meters keep the watch");
        assertTrue(Double.isNaN(gauge("readings")));
        assertNull(dropped.get());
    }

    private WeakReference<Watch> followAndDrop() {
        try (Thinknx home = connect("secret")) {
            Watch watch = over(home, LAMP).start();
            metrics.follow(watch, "villa");
            return new WeakReference<>(watch);
        }
    }

    @Test
    void metersHaveUnitsAndDescriptionsAndNoTagButTheName() {
        try (Thinknx home = connect("secret");
                Watch watch = over(home, LAMP).start()) {
            metrics.follow(watch, "villa");
        }
        List<Meter.Id> ids = registry.getMeters().stream().map(Meter::getId).toList();
        Map<String, String> units = ids.stream().collect(Collectors.toMap(Meter.Id::getName, Meter.Id::getBaseUnit));
        assertEquals(
                Map.ofEntries(
                        Map.entry("thinknx.watch.readings", "readings"),
                        Map.entry("thinknx.watch.unread", "readings"),
                        Map.entry("thinknx.watch.stale", "readings"),
                        Map.entry("thinknx.watch.age.median", "seconds"),
                        Map.entry("thinknx.watch.age.p95", "seconds"),
                        Map.entry("thinknx.watch.age.max", "seconds"),
                        Map.entry("thinknx.watch.lag", "seconds"),
                        Map.entry("thinknx.watch.servers", "servers"),
                        Map.entry("thinknx.watch.lost", "servers"),
                        Map.entry("thinknx.watch.refused", "servers"),
                        Map.entry("thinknx.watch.changes", "changes")),
                units);
        ids.forEach(id -> assertEquals(Tags.of("watch", "villa"), Tags.of(id.getTags())));
        assertFalse(ids.stream().anyMatch(id -> id.getDescription() == null));
    }

    @Test
    void aBlankNameIsRefused() {
        try (Thinknx home = connect("secret");
                Watch watch = over(home, LAMP).start()) {
            assertThrows(IllegalArgumentException.class, () -> metrics.follow(watch, ""));
        }
    }
}
