package io.github.thinknxkit.bridge.picture;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.bridge.Bridge;
import io.github.thinknxkit.bridge.Ground;
import io.github.thinknxkit.bridge.Steering;
import io.github.thinknxkit.bridge.config.BridgeConfig;
import io.github.thinknxkit.bridge.model.Houses;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.bridge.testing.Mosquitto;
import io.github.thinknxkit.bridge.testing.Onlooker;
import io.github.thinknxkit.bridge.testing.Villa;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.servers.open.ServerSet;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.FaultScope;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.fault.PlannedFault;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Draws what mosquitto_sub shows of a bridge in use, on request: the README has the command. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
@Timeout(120)
class TopicsPictureTest {

    private static final Topics TOPICS = Houses.TOPICS;
    private static final String ALL = "thinknx/home/villa/#";
    private static final String ERRORS = TOPICS.bridge("errors");

    @Test
    void drawsWhatMosquittoSubShows(@TempDir Path folder) throws Exception {
        try (Mosquitto broker = Mosquitto.start(folder);
                Simulator simulator =
                        Simulator.builder().user(Villa.USER, Villa.PASSWORD).start();
                ServerSet<OpenServer> servers = Villa.open(simulator, Villa.plant(folder));
                Onlooker onlooker = new Onlooker(broker.address());
                Bridge bridge = Bridge.start(
                        servers.all(), BridgeConfig.of(broker.address(), TOPICS), Steering.NONE, Ground.ofPlatform())) {
            long known = villa(Houses.server(servers.all().get(0).plant().orElseThrow(), Options.NONE)
                    .topics());
            onlooker.await("all is known", retained -> villa(retained.keySet()) == known);
            Process sub = new ProcessBuilder(
                            "mosquitto_sub",
                            "-p",
                            Integer.toString(broker.address().port()),
                            "-v",
                            "-t",
                            ALL,
                            "-t",
                            ERRORS)
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader printed = sub.inputReader(StandardCharsets.UTF_8)) {
                for (int i = 0; i < known; i++) {
                    Objects.requireNonNull(printed.readLine());
                }
                Window window = new Window();
                window.prompt("mosquitto_sub -v -t '" + ALL + "' -t " + ERRORS);
                window.caption("A lamp is dimmed");
                set(broker, DemoPlant.CEILING_LIGHT, "power-level", "40");
                window.messages(until(printed, "power.on {\"value\":true", "power-level.level {\"value\":40"));
                window.caption("A blind moves, and is followed to its end");
                set(broker, DemoPlant.SOUTH_BLIND, "movement", "down");
                window.messages(until(printed, "position.position {\"value\":100"));
                window.caption("A value that the plant file does not allow is not sent");
                set(broker, DemoPlant.THERMOSTAT, "setpoint", "35");
                window.messages(until(printed, ERRORS));
                window.caption("The server fails for a while");
                PlannedFault lost =
                        simulator.faults().plan(FaultScope.EVERYTHING, Faults.UNTIL_REMOVED, Fault.serverError());
                window.messages(until(printed, "/available offline"));
                simulator.faults().remove(lost.id());
                window.messages(until(printed, "/available online"));
                assertFalse(bridge.ended().isDone());
                Files.writeString(
                        Path.of(System.getProperty("screenshots"), "bridge.svg"),
                        window.svg(
                                "What mosquitto_sub shows of a bridge in use: a lamp is dimmed, a blind moves, a wrong value is refused,"
                                        + " and the server fails for a while"));
            } finally {
                sub.destroy();
            }
        }
    }

    private static long villa(Collection<String> topics) {
        return topics.stream()
                .filter(topic -> topic.startsWith("thinknx/home/villa/"))
                .count();
    }

    /** What is printed until each of some texts was there. */
    private static List<String> until(BufferedReader printed, String... texts) throws IOException {
        List<String> lines = new ArrayList<>();
        Set<String> missing = new HashSet<>(List.of(texts));
        while (!missing.isEmpty()) {
            String line = Objects.requireNonNull(printed.readLine());
            lines.add(line);
            missing.removeIf(line::contains);
        }
        return lines;
    }

    private static void set(Mosquitto broker, String guid, String control, String value) throws Exception {
        new ProcessBuilder(
                        "mosquitto_pub",
                        "-p",
                        Integer.toString(broker.address().port()),
                        "-t",
                        TOPICS.set("villa", guid, control),
                        "-m",
                        value)
                .start()
                .waitFor();
    }
}
