package io.github.thinknxkit.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.bridge.config.BridgeConfig;
import io.github.thinknxkit.bridge.model.Houses;
import io.github.thinknxkit.bridge.options.GroupOptions;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.bridge.testing.Mosquitto;
import io.github.thinknxkit.bridge.testing.Onlooker;
import io.github.thinknxkit.bridge.testing.QuickTime;
import io.github.thinknxkit.bridge.testing.Villa;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.servers.open.ServerSet;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.FaultScope;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Servers whose devices have no states, or that have none: whether they are there is what they say when asked. */
@Tag("once")
@Timeout(60)
class QuietHousesTest {

    private static final GroupOptions PUMP = new GroupOptions(
            "1/0/7", Optional.of("1.001"), Optional.of("Pump"), Optional.empty(), List.of(), Optional.empty());

    @TempDir
    private static Path folder;

    private static Mosquitto broker;
    private static Simulator simulator;

    @BeforeAll
    static void open() throws Exception {
        broker = Mosquitto.start(folder);
        simulator = Villa.simulator().start();
    }

    @AfterAll
    static void close() {
        simulator.close();
        broker.close();
    }

    @BeforeEach
    void reset() {
        simulator.reset();
    }

    private static Path plant(String name, String... lines) throws Exception {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static Bridge bridge(Topics topics, ServerSet<OpenServer> servers, Options options) {
        BridgeConfig usual = BridgeConfig.of(broker.address(), topics);
        BridgeConfig config = new BridgeConfig(
                usual.broker(),
                topics,
                usual.rate(),
                usual.commandAge(),
                Duration.ofSeconds(1),
                Map.of("villa", options));
        Ground ground = new Ground(Houses.ACTIONS, new QuickTime(Instant.now(), 4), RandomGenerator.getDefault());
        return Bridge.start(servers.all(), config, Steering.NONE, ground);
    }

    private static void awaitAvailable(Onlooker onlooker, Topics topics, String state) throws InterruptedException {
        onlooker.await(state, retained -> state.equals(retained.get(topics.available("villa"))));
    }

    @Test
    void areThereIfTheyHaveScenesOnly() throws Exception {
        Topics topics = new Topics("thinknx", "scenes", "homeassistant");
        Path plant = plant(
                "scenes.yaml",
                "format: 1",
                "plant: Scenes",
                "devices:",
                "  Good morning: {kind: scene, guid: " + DemoPlant.GOOD_MORNING + "}");
        try (ServerSet<OpenServer> servers = Villa.open(simulator, plant);
                Onlooker onlooker = new Onlooker(broker.address());
                Bridge bridge = bridge(topics, servers, Options.NONE)) {
            awaitAvailable(onlooker, topics, Topics.ONLINE);
            assertFalse(bridge.ended().isDone());
            var lost = simulator.faults().plan(FaultScope.EVERYTHING, Faults.UNTIL_REMOVED, Fault.serverError());
            awaitAvailable(onlooker, topics, Topics.OFFLINE);
            simulator.faults().remove(lost.id());
            awaitAvailable(onlooker, topics, Topics.ONLINE);

            onlooker.publish(
                    topics.set("villa", DemoPlant.GOOD_MORNING, "launch"),
                    "start",
                    message -> message.responseTopic("me"));

            assertTrue(Onlooker.text(onlooker.awaitPassed("me", 1).get(0)).startsWith("{\"status\":\"done\""));
            assertEquals(1, simulator.journal().admitted("scenelaunch").size());
        }
    }

    @Test
    void areThereIfTheyHaveGroupAddressesOnly() throws Exception {
        Topics topics = new Topics("thinknx", "groups", "homeassistant");
        Path plant = plant("groups.yaml", "format: 1", "plant: Groups");
        try (ServerSet<OpenServer> servers = Villa.open(simulator, plant);
                Onlooker onlooker = new Onlooker(broker.address());
                Bridge bridge = bridge(topics, servers, new Options(Map.of(), List.of(PUMP)))) {
            awaitAvailable(onlooker, topics, Topics.ONLINE);
            assertFalse(bridge.ended().isDone());

            onlooker.publish(topics.group("villa", "1/0/7"), "on", message -> message.responseTopic("me"));

            assertTrue(Onlooker.text(onlooker.awaitPassed("me", 1).get(0)).startsWith("{\"status\":\"done\""));
        }
    }

    @Test
    void tellNobodyTheirPassword() throws Exception {
        Topics topics = new Topics("thinknx", "careless", "homeassistant");
        Fault careless = new Fault.Replace(200, "application/json", "{\"version\":\"" + Villa.PASSWORD + "\"}");
        var unused =
                simulator.faults().plan(FaultScope.ofOperation("system/serverStatus"), Faults.UNTIL_REMOVED, careless);
        try (ServerSet<OpenServer> servers = Villa.open(simulator, Villa.plant(folder));
                Onlooker onlooker = new Onlooker(broker.address());
                Bridge bridge = bridge(topics, servers, Options.NONE)) {
            assertFalse(bridge.ended().isDone());
            String version = topics.status("villa", "version");
            onlooker.await("a version", retained -> retained.containsKey(version));

            assertFalse(
                    onlooker.retained().toString().contains(Villa.PASSWORD),
                    onlooker.retained().get(version));
        }
    }
}
