package io.github.thinknxkit.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.bridge.testing.Mosquitto;
import io.github.thinknxkit.bridge.testing.Onlooker;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The bridge within a gateway: over the gateway's own servers, by its limits and its audit log, and changed with it. */
@Tag("once")
@Timeout(120)
class BridgingTest {

    private static final String BRIDGE = "bridge:\n  id: home\n  broker: {url: 'mqtt://BROKER'}\n";
    private static final Topics TOPICS = new Topics("thinknx", "home", "homeassistant");

    @TempDir
    private static Path folder;

    private static Mosquitto broker;
    private static Simulator simulator;

    @BeforeAll
    static void open() throws Exception {
        broker = Mosquitto.start(folder);
        simulator = Simulator.builder()
                .user(GatewayHouse.USER, GatewayHouse.PASSWORD)
                .speed(1000)
                .start();
    }

    @AfterAll
    static void close() {
        simulator.close();
        broker.close();
    }

    private static GatewayConfig config(String bridge, String... servers) throws IOException {
        return GatewayHouse.config(
                folder,
                simulator,
                bridge.replace("BROKER", broker.address().toString()),
                "servers: {" + String.join(", ", servers).replace("AT", "AT, freshness: 1s") + "}");
    }

    private static String ask(Gateway gateway, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(gateway.operationAddress() + path))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String audit() throws IOException {
        return Files.readString(folder.resolve("data").resolve("audit").resolve("audit.jsonl"));
    }

    private static long sent() {
        return simulator.journal().admitted("power").size();
    }

    private static void awaitLight(Onlooker onlooker, String server, String guid, boolean on) throws Exception {
        onlooker.await(
                server + " tells " + on,
                retained -> retained.getOrDefault(TOPICS.state(server, guid, "power.on"), "")
                        .contains("\"value\":" + on));
    }

    private static void awaitNothingOf(Onlooker onlooker, String part) throws Exception {
        onlooker.await(
                "nothing of " + part,
                retained ->
                        retained.entrySet().stream().noneMatch(it -> it.getKey().contains(part)));
    }

    @Test
    void followsTheGateway() throws Exception {
        try (Gateway gateway = Gateway.start(config(BRIDGE, "villa: {AT}", "office: {AT}"), Clock.systemUTC());
                Onlooker onlooker = new Onlooker(broker.address())) {
            isDiscovered(onlooker);
            commandsOnceAndIsAudited(gateway, onlooker);
            changesWithTheConfiguration(gateway, onlooker);
            harmsNobodyWithoutItsBroker(gateway, onlooker);
            var unused = gateway.reload(config("", "villa: {AT}"));
            onlooker.await(
                    "its end", retained -> retained.get(TOPICS.bridgeState()).equals("offline"));
            assertFalse(ask(gateway, "/readyz").contains("\"bridge\""));
        }
    }

    private static void isDiscovered(Onlooker onlooker) throws Exception {
        for (String server : List.of("villa", "office")) {
            awaitLight(onlooker, server, DemoPlant.CEILING_LIGHT, false);
        }
        onlooker.await(
                "discovery",
                retained -> retained.keySet().stream()
                                .filter(topic -> topic.startsWith("homeassistant/device/"))
                                .count()
                        == 18);
    }

    private static void commandsOnceAndIsAudited(Gateway gateway, Onlooker onlooker) throws Exception {
        onlooker.publish(TOPICS.set("villa", DemoPlant.CEILING_LIGHT, "power"), "on");
        awaitLight(onlooker, "villa", DemoPlant.CEILING_LIGHT, true);
        onlooker.publish(TOPICS.set("villa", DemoPlant.GATE, "trigger"), "press");
        String refused =
                Onlooker.text(onlooker.awaitPassed(TOPICS.bridge("errors"), 1).get(0));
        assertTrue(refused.contains("it takes no commands, as the plant file"), refused);
        assertEquals(1, sent());
        List<String> lines =
                audit().lines().filter(line -> line.contains("power")).toList();
        assertEquals(2, lines.size(), lines::toString);
        for (String part : List.of(
                "\"event\":\"ended\"",
                "\"actor\":\"bridge home\",\"address\":\"" + broker.address() + "\"",
                "\"server\":\"villa\"",
                "Ground floor/Living room/Ceiling light",
                "\"arguments\":[\"guid=" + DemoPlant.CEILING_LIGHT + "\",\"cmd=1\"]",
                "\"outcome\":\"done\"")) {
            assertTrue(lines.get(1).contains(part), lines.get(1));
        }
        String ready = ask(gateway, "/readyz");
        assertTrue(ready.contains("\"bridge\":{\"connected\":true,"), ready);
        assertTrue(ready.contains("\"done\":1,\"refused\":1,\"failed\":0"), ready);
        String metrics = ask(gateway, "/metrics");
        assertTrue(metrics.contains("thinknx_bridge_connected 1.0"), metrics);
        assertTrue(metrics.contains("thinknx_bridge_commands_total{outcome=\"refused\"} 1.0"), metrics);
    }

    private static void changesWithTheConfiguration(Gateway gateway, Onlooker onlooker) throws Exception {
        String options = "  options: {villa: {devices: {Curtain: {bridged: false}}}}\n";
        GatewayConfig wrong = config(BRIDGE + options.replace("Curtain", "Curtian"), "villa: {AT}");
        assertThrows(UsageException.class, () -> gateway.reload(wrong));
        assertEquals(2, gateway.buildings().all().size());
        var unused = gateway.reload(config(BRIDGE + options, "villa: {AT, rate: 0.001}"));
        awaitNothingOf(onlooker, "office");
        awaitNothingOf(onlooker, DemoPlant.CURTAIN);
        awaitLight(onlooker, "villa", DemoPlant.CEILING_LIGHT, true);

        onlooker.publish(TOPICS.set("villa", DemoPlant.PORCH_LIGHT, "power"), "on");
        awaitLight(onlooker, "villa", DemoPlant.PORCH_LIGHT, true);
        onlooker.publish(TOPICS.set("villa", DemoPlant.CEILING_LIGHT, "power"), "off");
        String late =
                Onlooker.text(onlooker.awaitPassed(TOPICS.bridge("errors"), 2).get(1));
        assertTrue(late.contains("takes no more calls for now"), late);
        assertEquals(2, sent());
    }

    private static void harmsNobodyWithoutItsBroker(Gateway gateway, Onlooker onlooker) throws Exception {
        broker.kill();
        onlooker.awaitLoss();
        String ready = ask(gateway, "/readyz");
        assertTrue(ready.contains("\"ready\":true") && ready.contains("\"name\":\"villa\""), ready);
        var unused = gateway.reload(config(BRIDGE, "villa: {AT}"));
        broker.startAgain();
        // What was left out before is there again.
        onlooker.await(
                "all",
                retained -> retained.keySet().stream()
                        .anyMatch(topic -> topic.startsWith("thinknx/") && topic.contains(DemoPlant.CURTAIN)));
        awaitLight(onlooker, "villa", DemoPlant.PORCH_LIGHT, true);
    }
}
