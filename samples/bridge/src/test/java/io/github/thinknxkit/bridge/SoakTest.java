package io.github.thinknxkit.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import io.github.thinknxkit.bridge.config.BridgeConfig;
import io.github.thinknxkit.bridge.model.Houses;
import io.github.thinknxkit.bridge.testing.Mosquitto;
import io.github.thinknxkit.bridge.testing.Onlooker;
import io.github.thinknxkit.bridge.testing.QuickTime;
import io.github.thinknxkit.bridge.testing.Villa;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.connection.TimeSource;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.servers.open.ServerSet;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bridge whose time is thirty times as quick, and everything that may happen to it, at random: no command is carried out twice, and
 * after each mishap the broker soon retains what is true. It lives for two minutes of its time, or for as long as is said. Two hours had
 * 8,367 commands, 629 killed brokers, 628 stopped bridges and 636 restarts of the server; nothing was done twice, nothing stayed wrong:
 *
 * <pre>{@code
 * mvn -pl samples/bridge -am test -Dtest=SoakTest -Dsurefire.failIfNoSpecifiedTests=false -Dthinknx.bridge.soak=PT2H
 * }</pre>
 */
@Tag("once")
class SoakTest {

    private static final int QUICKER = 30;
    private static final int BRIGHTEST = 100;

    @TempDir
    private Path folder;

    private final Random chance = new Random(Long.getLong("thinknx.bridge.seed", 7));
    private final Topics topics = new Topics("thinknx", "soak", "homeassistant");
    private final Map<String, Integer> happened = new HashMap<>();

    @Test
    void nothingIsDoneTwiceAndNothingStaysWrong() throws Exception {
        TimeSource time = new QuickTime(Instant.now(), QUICKER);
        Duration length = Duration.parse(System.getProperty("thinknx.bridge.soak", "PT2M"));
        try (Mosquitto broker = Mosquitto.start(folder);
                Simulator simulator = Villa.simulator().start();
                ServerSet<OpenServer> servers = Villa.open(simulator, Villa.plant(folder));
                Onlooker onlooker = new Onlooker(broker.address())) {
            Life life = new Life(broker, simulator, servers, onlooker, time);
            Instant end = time.now().plus(length);
            while (time.now().isBefore(end)) {
                life.round();
            }
            life.bridge.close();
            System.out.println("lived through " + happened);
        }
    }

    private final class Life {

        private final Mosquitto broker;
        private final Simulator simulator;
        private final ServerSet<OpenServer> servers;
        private final Onlooker onlooker;
        private final TimeSource time;
        private final Map<Integer, Integer> dimmed = new HashMap<>();
        private final Set<Long> counted = new HashSet<>();
        private Bridge bridge;
        private int commands;
        private int scenes;
        private int launched;

        Life(Mosquitto broker, Simulator simulator, ServerSet<OpenServer> servers, Onlooker onlooker, TimeSource time) {
            this.broker = broker;
            this.simulator = simulator;
            this.servers = servers;
            this.onlooker = onlooker;
            this.time = time;
            this.bridge = started();
        }

        private Bridge started() {
            return Bridge.start(
                    servers.all(),
                    new BridgeConfig(
                            broker.address(),
                            topics,
                            BridgeConfig.RATE,
                            Duration.ofMinutes(5),
                            Duration.ofMinutes(1),
                            Map.of()),
                    Steering.NONE,
                    new Ground(Houses.ACTIONS, time, chance));
        }

        /** Some commands with mishaps between them. A level is commanded again after a hundred others only, so it tells which command it is of. */
        void round() throws Exception {
            for (int i = chance.nextInt(6); i > 0; i--) {
                int level = 1 + commands++ % BRIGHTEST;
                dimmed.put(level, 0);
                onlooker.publish(
                        topics.set("villa", DemoPlant.CEILING_LIGHT, "power-level"),
                        "" + level,
                        message -> message.qos(MqttQos.AT_LEAST_ONCE));
                if (chance.nextInt(3) == 0) {
                    scenes++;
                    onlooker.publish(
                            topics.set("villa", DemoPlant.GOOD_MORNING, "launch"),
                            "start",
                            message -> message.qos(MqttQos.AT_MOST_ONCE).messageExpiryInterval(1));
                }
                mishap();
            }
            simulator.faults().clear();
            new Truth(topics, onlooker).await(servers.all().get(0));
            checkOnce();
        }

        private void checkOnce() {
            for (Arrival arrival : simulator.journal().admitted("powerlevel")) {
                if (arrival.status().orElse(0) == 200 && counted.add(arrival.number())) {
                    happened.merge("dimmed", 1, Integer::sum);
                    int level = Integer.parseInt(arrival.query().replaceAll(".*cmd=([0-9]+).*", "$1"));
                    assertEquals(1, dimmed.merge(level, 1, Integer::sum), arrival.query());
                }
            }
            for (Arrival arrival : simulator.journal().admitted("scenelaunch")) {
                launched += counted.add(arrival.number()) ? 1 : 0;
            }
            assertTrue(launched <= scenes, launched + " launches of " + scenes);
            happened.put("launched", launched);
            happened.put("to be launched", scenes);
            happened.put("to be dimmed", commands);
            happened.merge("rounds", 1, Integer::sum);
        }

        private void mishap() throws Exception {
            int which = chance.nextInt(10);
            String name = List.of(
                            "broker killed",
                            "bridge stopped",
                            "server restarted",
                            "server errors",
                            "birth",
                            "foreign will",
                            "by hand",
                            "slow server",
                            "refresh",
                            "nothing")
                    .get(which);
            happened.merge(name, 1, Integer::sum);
            switch (which) {
                case 0 -> {
                    broker.kill();
                    onlooker.awaitLoss();
                    TimeUnit.MILLISECONDS.sleep(chance.nextInt(200));
                    broker.startAgain();
                }
                case 1 -> {
                    bridge.close();
                    bridge = started();
                }
                case 2 -> simulator.restart();
                case 3 -> simulator.faults().next(1 + chance.nextInt(5), Fault.serverError());
                case 4 -> onlooker.publish("homeassistant/status", "online");
                case 5 -> onlooker.publish(topics.bridgeState(), "offline", message -> message.retain(true));
                case 6 -> simulator.device(DemoPlant.PORCH_LIGHT).put(Controller.POWER, chance.nextInt(2));
                case 7 -> simulator.faults().next(3, new Fault.Delay(Duration.ofMillis(chance.nextInt(300))));
                case 8 -> onlooker.publish(topics.bridge("request/refresh"), "");
                default -> TimeUnit.MILLISECONDS.sleep(chance.nextInt(50));
            }
        }
    }
}
