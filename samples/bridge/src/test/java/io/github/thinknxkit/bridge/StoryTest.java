package io.github.thinknxkit.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.github.thinknxkit.bridge.config.BridgeConfig;
import io.github.thinknxkit.bridge.model.Houses;
import io.github.thinknxkit.bridge.testing.Mosquitto;
import io.github.thinknxkit.bridge.testing.Onlooker;
import io.github.thinknxkit.bridge.testing.QuickTime;
import io.github.thinknxkit.bridge.testing.Villa;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.JsonText;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.servers.open.ServerSet;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.FaultScope;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.fault.PlannedFault;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What may happen to a bridge, its broker and its servers: afterwards the broker retains what is true, and nothing was done twice. */
@Tag("once")
@Timeout(60)
class StoryTest {

    @TempDir
    private static Path folder;

    private static Mosquitto broker;
    private static Simulator simulator;
    private static ServerSet<OpenServer> servers;

    private Topics topics;
    private Onlooker onlooker;
    private Bridge bridge;

    @BeforeAll
    static void open() throws Exception {
        broker = Mosquitto.start(folder);
        simulator = Villa.simulator().start();
        servers = Villa.open(simulator, Villa.plant(folder));
    }

    @AfterAll
    static void closeAll() {
        servers.close();
        simulator.close();
        broker.close();
    }

    @BeforeEach
    void start(TestInfo test) {
        simulator.reset();
        topics = new Topics("thinknx", test.getTestMethod().orElseThrow().getName(), "homeassistant");
        onlooker = new Onlooker(broker.address());
        bridge = bridge();
    }

    @AfterEach
    void stop() {
        bridge.close();
        onlooker.close();
    }

    private Bridge bridge() {
        return start(servers);
    }

    private Bridge start(ServerSet<OpenServer> open) {
        Ground ground = new Ground(Houses.ACTIONS, new QuickTime(Instant.now(), 4), RandomGenerator.getDefault());
        return Bridge.start(open.all(), config(), Steering.NONE, ground);
    }

    private BridgeConfig config() {
        return BridgeConfig.of(broker.address(), topics);
    }

    private void awaitTruth() throws InterruptedException {
        awaitTruth(servers);
    }

    private void awaitTruth(ServerSet<OpenServer> open) throws InterruptedException {
        new Truth(topics, onlooker).await(open.all().get(0));
    }

    private long sent(String operation) {
        return simulator.journal().admitted(operation).size();
    }

    private long sentCommands() {
        return Truth.COMMANDS.stream().mapToLong(this::sent).sum();
    }

    private String set(String guid, String control) {
        return topics.set("villa", guid, control);
    }

    private void awaitState(String guid, String state, Object value) throws InterruptedException {
        String expected = JsonText.of(Map.of("value", value));
        onlooker.await(
                state + " = " + value,
                retained -> retained.getOrDefault(topics.state("villa", guid, state), "")
                        .startsWith(expected.substring(0, expected.length() - 1) + ","));
    }

    @Test
    void tellsWhatIsTrueAndCarriesOutACommandOnceAndConfirmsIt() throws Exception {
        awaitTruth();

        onlooker.publish(
                set(DemoPlant.CEILING_LIGHT, "power"),
                "on",
                message -> message.qos(MqttQos.AT_LEAST_ONCE)
                        .responseTopic("answers/here")
                        .correlationData("7".getBytes(StandardCharsets.UTF_8)));

        Mqtt5Publish answer = onlooker.awaitPassed("answers/here", 1).get(0);
        assertTrue(Onlooker.text(answer).startsWith("{\"status\":\"confirmed\""), Onlooker.text(answer));
        assertEquals("7", new String(bytes(answer), StandardCharsets.UTF_8));
        awaitState(DemoPlant.CEILING_LIGHT, "power.on", true);
        awaitTruth();
        assertEquals(1, sentCommands());
    }

    private static byte[] bytes(Mqtt5Publish message) {
        byte[] bytes = new byte[message.getCorrelationData().orElseThrow().remaining()];
        message.getCorrelationData().orElseThrow().duplicate().get(bytes);
        return bytes;
    }

    @Test
    void isRightAgainWheneverTheBrokerIsKilled() throws Exception {
        Truth truth = new Truth(topics, onlooker);
        for (int topicsBefore : List.of(0, 1, 8, 20)) {
            onlooker.await(topicsBefore + " topics", retained -> truth.seen().size() >= topicsBefore);
            broker.kill();
            onlooker.awaitLoss();
            broker.startAgain();
        }
        awaitTruth();
        broker.kill();
        onlooker.awaitLoss();
        simulator.device(DemoPlant.CEILING_LIGHT).put(Controller.POWER, 1);
        broker.startAgain();
        awaitState(DemoPlant.CEILING_LIGHT, "power.on", true);
        awaitTruth();
    }

    @Test
    void carriesOutACommandOnceThoughTheBrokerIsKilledMeanwhile() throws Exception {
        awaitTruth();
        simulator.faults().nextOf("power", 1, new Fault.Delay(Duration.ofMillis(500)));
        onlooker.publish(set(DemoPlant.CEILING_LIGHT, "power"), "on", message -> message.qos(MqttQos.AT_LEAST_ONCE));
        for (int calls = 0; sent("power") == 0; ) {
            calls = simulator.journal().await(calls + 1, Duration.ofSeconds(10)).size();
        }

        broker.kill();

        onlooker.awaitLoss();
        broker.startAgain();

        awaitState(DemoPlant.CEILING_LIGHT, "power.on", true);
        awaitTruth();
        assertEquals(1, sentCommands());
    }

    @Test
    void tellsWhenAServerIsLostAndBack() throws Exception {
        awaitTruth();
        PlannedFault lost = simulator.faults().plan(FaultScope.EVERYTHING, Faults.UNTIL_REMOVED, Fault.serverError());
        onlooker.await("offline", retained -> "offline".equals(retained.get(topics.available("villa"))));
        onlooker.publish(set(DemoPlant.PORCH_LIGHT, "power"), "on");
        onlooker.awaitPassed(topics.bridge("errors"), 1);
        simulator.faults().remove(lost.id());
        simulator.restart();
        awaitTruth();
    }

    @Test
    void publishesAllAgainWhenHomeAssistantIsBorn() throws Exception {
        awaitTruth();
        long before = onlooker.updates(topics.bridgeState());

        onlooker.publish("homeassistant/status", "online");

        onlooker.await(
                "all again",
                retained -> retained.keySet().stream()
                        .filter(topics::isOwn)
                        .filter(topic -> !topic.equals(topics.bridge("manifest")))
                        .allMatch(topic -> onlooker.updates(topic) >= 2));
        assertTrue(onlooker.updates(topics.bridgeState()) > before);
        awaitTruth();
    }

    @Test
    void refusesToBeTheSecondOfItsId() throws Exception {
        awaitTruth();
        try (Bridge second = bridge()) {
            ExecutionException refused =
                    assertThrows(ExecutionException.class, () -> second.ended().get(10, TimeUnit.SECONDS));
            assertTrue(refused.getCause() instanceof UsageException);
            assertTrue(String.valueOf(refused.getMessage()).contains("another bridge with the id"));
        }
        assertFalse(bridge.ended().isDone());
        awaitTruth();
        onlooker.publish(set(DemoPlant.CEILING_LIGHT, "power"), "on");
        awaitState(DemoPlant.CEILING_LIGHT, "power.on", true);
        assertEquals(1, sentCommands());
    }

    /** As after a split of the network, in which both served. */
    @Test
    void givesWayToABridgeThatWasStartedBefore() throws Exception {
        awaitTruth();
        onlooker.publish(topics.bridge("instance"), "");
        onlooker.publish(topics.bridge("instance"), "0 serves");
        onlooker.publish(topics.bridge("instance"), "9999999999999 younger serves");
        onlooker.publish(topics.bridge("instance"), "9999999999999 younger starts");
        onlooker.publish(topics.bridge("instance"), "0000000000001 older starts");
        onlooker.awaitPassed(topics.bridge("instance"), 1 + 5 + 3);
        assertFalse(bridge.ended().isDone());

        onlooker.publish(topics.bridge("instance"), "0000000000001 older serves");

        assertThrows(ExecutionException.class, () -> bridge.ended().get(10, TimeUnit.SECONDS));
    }

    @Test
    void saysThatItIsThereWhenTheWillOfAnEarlierConnectionComesLate() throws Exception {
        awaitTruth();
        long before = onlooker.updates(topics.bridgeState());
        onlooker.publish(topics.bridgeState(), "offline", message -> message.retain(true));
        onlooker.await("an answer", retained -> onlooker.updates(topics.bridgeState()) >= before + 2);
        awaitTruth();
        bridge.close();
        onlooker.await("offline", retained -> "offline".equals(retained.get(topics.bridgeState())));
    }

    @Test
    void takesBackWhatIsGoneFromTheConfiguration() throws Exception {
        awaitTruth();
        try (ServerSet<OpenServer> fewer = Villa.open(simulator, Villa.plant(folder, DemoPlant.PORCH_LIGHT));
                ServerSet<OpenServer> fewest =
                        Villa.open(simulator, Villa.plant(folder, DemoPlant.PORCH_LIGHT, DemoPlant.AIR_CONDITIONER))) {
            bridge.serve(fewer.all(), Map.of());
            awaitTruth(fewer);
            onlooker.publish(set(DemoPlant.PORCH_LIGHT, "power"), "on");
            onlooker.awaitPassed(topics.bridge("errors"), 1);

            bridge.close();
            bridge = start(fewest);
            awaitTruth(fewest);
            assertEquals(0, sentCommands());
        }
    }

    @Test
    void ignoresCommandsThatWereRetained() throws Exception {
        awaitTruth();
        String topic = set(DemoPlant.CEILING_LIGHT, "power");
        onlooker.publish(topic, "on", message -> message.retain(true));
        Mqtt5Publish error = onlooker.awaitPassed(topics.bridge("errors"), 1).get(0);
        assertTrue(Onlooker.text(error).contains("retained"), Onlooker.text(error));
        bridge.close();
        bridge = bridge();
        onlooker.await("here again", retained -> onlooker.updates(topics.bridge("info")) >= 2);
        assertEquals(0, sentCommands());
        onlooker.publish(topic, "", message -> message.retain(true));
        awaitTruth();
    }
}
