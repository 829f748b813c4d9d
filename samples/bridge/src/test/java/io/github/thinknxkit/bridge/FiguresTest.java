package io.github.thinknxkit.bridge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.bridge.config.BridgeConfig;
import io.github.thinknxkit.bridge.testing.Mosquitto;
import io.github.thinknxkit.bridge.testing.Onlooker;
import io.github.thinknxkit.bridge.testing.Villa;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.servers.open.ServerSet;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.plant.PlantReader;
import io.github.thinknxkit.spec.load.SpecSource;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes until a broker has everything of a large building, and what memory that takes. On two busy cores, at the usual
 * 100 messages a second: discovery of 5,000 entities after 52 seconds, with 96 messages a second; 11 MB. The figures are printed:
 *
 * <pre>{@code
 * mvn -pl samples/bridge -am test -Dtest=FiguresTest -Dsurefire.failIfNoSpecifiedTests=false -Dthinknx.bridge.figures=true
 * }</pre>
 */
@EnabledIfSystemProperty(named = "thinknx.bridge.figures", matches = "true")
class FiguresTest {

    private static final int ENTITIES = 5_000;

    /** What the onlooker keeps of a topic, beside its letters. */
    private static final int PER_TOPIC = 200;

    @TempDir
    private Path folder;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();

    private Path plant() throws Exception {
        StringBuilder text = new StringBuilder("format: 1\nplant: Tower\ndevices:\n");
        for (int i = 0; i < ENTITIES; i++) {
            text.append(String.format(
                    "  Light %1$d: {kind: light, guid: guid-of-light-%1$05d, controllers: [power]}%n", i));
        }
        return Files.writeString(folder.resolve("tower.yaml"), text);
    }

    private long used() {
        System.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    @Test
    void aTowerOfFiveThousandEntities() throws Exception {
        Path plant = plant();
        Topics topics = new Topics("thinknx", "tower", "homeassistant");
        try (Mosquitto broker = Mosquitto.start(folder);
                Simulator simulator = Villa.simulator()
                        .plant(new PlantReader().read(SpecSource.of(plant.toString(), Files.readAllBytes(plant))))
                        .start();
                ServerSet<OpenServer> servers = Villa.open(simulator, plant);
                Onlooker onlooker = new Onlooker(broker.address())) {
            long before = used();
            long with = run(broker, servers, onlooker, topics);
            long seen = onlooker.retained().entrySet().stream()
                    .mapToLong(
                            entry -> entry.getKey().length() + entry.getValue().length() + PER_TOPIC)
                    .sum();
            System.out.printf("%d MB of memory for the bridge%n", (with - before - seen) >> 20);
        }
    }

    /** Returns the memory that is used in the end. */
    private long run(Mosquitto broker, ServerSet<OpenServer> servers, Onlooker onlooker, Topics topics)
            throws InterruptedException {
        long start = System.nanoTime();
        try (Bridge bridge = Bridge.start(servers.all(), BridgeConfig.of(broker.address(), topics))) {
            long discovered = await(onlooker, "homeassistant/", ENTITIES + 1, start);
            System.out.printf(
                    "%d entities: discovery after %d s, %d messages a second%n",
                    ENTITIES, discovered, ENTITIES / discovered);
            String lights = topics.available("villa").replace("available", "guid");
            long told = await(onlooker, lights, 2 * ENTITIES, start);
            System.out.printf("all states, as the watch reads them, after %d s%n", told);
            assertTrue(discovered <= 60, discovered + " s");
            assertTrue(!bridge.ended().isDone());
            return used();
        }
    }

    private static long await(Onlooker onlooker, String prefix, int count, long start) throws InterruptedException {
        onlooker.await(
                count + " of " + prefix,
                Duration.ofMinutes(4),
                retained -> retained.size() >= count
                        && retained.keySet().stream()
                                        .filter(topic -> topic.startsWith(prefix))
                                        .count()
                                >= count);
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    }
}
