package io.github.thinknxkit.bridge.asyncapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.github.thinknxkit.bridge.Bridge;
import io.github.thinknxkit.bridge.Ground;
import io.github.thinknxkit.bridge.Steering;
import io.github.thinknxkit.bridge.broker.BrokerConfig;
import io.github.thinknxkit.bridge.config.BridgeConfig;
import io.github.thinknxkit.bridge.model.BridgedServer;
import io.github.thinknxkit.bridge.model.Houses;
import io.github.thinknxkit.bridge.options.GroupOptions;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.bridge.testing.Mosquitto;
import io.github.thinknxkit.bridge.testing.Onlooker;
import io.github.thinknxkit.bridge.testing.Villa;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.servers.open.ServerSet;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The file of topics, the page about them and the bridge have the same topics. A real broker has the rules of the example, so these let
 * the bridge do all that it has to.
 */
@Tag("once")
@Timeout(60)
class TopicsInUseTest {

    private static final Pattern TOPIC = Pattern.compile("\"[a-z_]*topic\":\"([^\"]+)\"");
    private static final Pattern EXAMPLE =
            Pattern.compile("thinknx/home/(?:villa/1IzP[\\w./-]*\\w|bridge/[a-z]+(?![a-z/]))");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final GroupOptions ALL_BLINDS = new GroupOptions(
            "2/0/1", Optional.of("1.008"), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    @TempDir
    private Path folder;

    private Mosquitto broker() throws Exception {
        Path rules = Files.copy(Path.of("src", "main", "deploy", "mosquitto.acl"), folder.resolve("acl"));
        return Mosquitto.start(folder, List.of("allow_anonymous true", "acl_file " + rules));
    }

    private static BrokerConfig as(String user, BrokerConfig broker) {
        return new BrokerConfig(broker.host(), broker.port(), broker.tls(), Optional.of(user), Optional.empty());
    }

    @Test
    void areThoseOfTheFile() throws Exception {
        AsyncApi file = AsyncApi.read();
        try (Mosquitto broker = broker();
                Simulator simulator = Villa.simulator().start();
                ServerSet<OpenServer> servers = Villa.open(simulator, Villa.plant(folder));
                Onlooker admin = new Onlooker(as("admin", broker.address()));
                Onlooker homeAssistant = new Onlooker(as("home-assistant", broker.address()));
                Onlooker panel = new Onlooker(as("panel", broker.address()));
                Bridge bridge = Bridge.start(
                        servers.all(),
                        BridgeConfig.of(as("bridge", broker.address()), Houses.TOPICS)
                                .with(Map.of("villa", new Options(Map.of(), List.of(ALL_BLINDS)))),
                        Steering.NONE,
                        Ground.ofPlatform())) {
            admin.await("all is known", retained -> retained.keySet().containsAll(expected()));
            panel.publish(Houses.TOPICS.set("villa", DemoPlant.THERMOSTAT, "setpoint"), "21");
            Set<String> own = use(homeAssistant, admin);

            Set<String> used = new TreeSet<>();
            for (Mqtt5Publish message : admin.all()) {
                String topic = message.getTopic().toString();
                Channel channel = only(file, topic);
                used.add(channel.name());
                assertEquals(List.of(), file.problems(channel, Onlooker.text(message)), topic);
                assertEquals(channel.isRetained(), message.isRetain(), topic);
                assertEquals(!channel.isSent(), own.contains(topic), topic);
            }
            assertEquals(file.channels().stream().map(Channel::name).collect(Collectors.toSet()), used);
            assertEquals(1, simulator.telegrams().telegrams().size());
            assertEquals(List.of(), simulator.journal().admitted("setpoint"));
            assertFalse(bridge.ended().isDone());
        }
    }

    /** Publishes on all topics that the bridge listens to, and waits until it has done what is asked. */
    private static Set<String> use(Onlooker homeAssistant, Onlooker admin) throws InterruptedException {
        String light = Houses.TOPICS.set("villa", DemoPlant.CEILING_LIGHT, "power");
        String blinds = Houses.TOPICS.group("villa", "2/0/1");
        String refresh = Houses.TOPICS.bridge("request/refresh");
        String birth = "homeassistant/status";
        homeAssistant.publish(birth, "online");
        homeAssistant.publish(blinds, "down");
        homeAssistant.publish(light, "onn");
        homeAssistant.publish(light, "{\"value\":true}");
        admin.publish(refresh, "");
        admin.awaitPassed(Houses.TOPICS.bridge("errors"), 1);
        admin.awaitPassed(Houses.TOPICS.bridge("response/refresh"), 1);
        admin.awaitPassed(birth, 1);
        String state = Houses.TOPICS.state("villa", DemoPlant.CEILING_LIGHT, "power.on");
        admin.await("light", retained -> retained.getOrDefault(state, "").contains("true"));
        return Set.of(light, blinds, refresh, birth);
    }

    private static Set<String> expected() {
        Set<String> topics = new TreeSet<>();
        for (String name : List.of("state", "info", "devices", "health", "manifest")) {
            topics.add(Houses.TOPICS.bridge(name));
        }
        topics.add(Houses.TOPICS.available("villa"));
        topics.add(Houses.TOPICS.status("villa", "version"));
        topics.add(Houses.TOPICS.state("villa", DemoPlant.AIR_CONDITIONER, "fan-speed.speed"));
        return topics;
    }

    private static Channel only(AsyncApi file, String topic) {
        List<Channel> found = file.channels().stream()
                .filter(channel -> channel.match(topic).isPresent())
                .toList();
        assertEquals(1, found.size(), () -> topic + " is of " + found);
        return found.get(0);
    }

    /** Of devices with whatever controllers. */
    @Test
    void haveTheNamesThatTheFileLists() throws Exception {
        AsyncApi file = AsyncApi.read();
        BridgedServer everything = Houses.server(Houses.everything(), Options.NONE);
        Set<String> topics = new TreeSet<>(everything.topics());
        everything
                .discovery()
                .forEach(message ->
                        TOPIC.matcher(message.payload()).results().forEach(found -> topics.add(found.group(1))));
        Map<String, Set<String>> used = new HashMap<>();
        for (String topic : topics) {
            Channel channel = only(file, topic);
            channel.match(topic)
                    .orElseThrow()
                    .forEach((name, value) -> used.computeIfAbsent(
                                    channel.name() + " " + name, unknown -> new TreeSet<>())
                            .add(value));
        }
        Map<String, Set<String>> listed = new LinkedHashMap<>();
        file.channels()
                .forEach(channel -> channel.values()
                        .forEach((name, values) -> listed.put(channel.name() + " " + name, new TreeSet<>(values))));
        listed.keySet().removeIf(name -> name.endsWith(" request"));

        assertEquals(3, listed.size(), listed::toString);
        listed.forEach((name, values) -> assertEquals(values, used.get(name), name));
    }

    @Test
    void areOnThePages() throws Exception {
        List<String> rows = Stream.of("TOPICS.md", "DEVICES.md")
                .flatMap(page -> lines(page).filter(line -> line.startsWith("| ")))
                .toList();
        Set<String> shown = new TreeSet<>();
        AsyncApi.read().channels().forEach(channel -> {
            shown.add(PARAMETER
                    .matcher(channel.address().replace("{bridge}", "home").replace("{server}", "villa"))
                    .replaceAll(name -> name.group(1).toUpperCase(Locale.ROOT)));
            channel.values().values().forEach(shown::addAll);
        });
        shown.removeIf(name -> rows.stream().anyMatch(row -> row.contains("`" + name + "`")));
        assertEquals(Set.of(), shown);
    }

    private static Stream<String> lines(String page) {
        try {
            return Files.readAllLines(Path.of(page)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The examples of README and page are topics that there are. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "TOPICS.md"})
    void areThoseOfTheExamples(String page) throws Exception {
        AsyncApi file = AsyncApi.read();
        Set<String> topics = new TreeSet<>();
        EXAMPLE.matcher(Files.readString(Path.of(page))).results().forEach(found -> topics.add(found.group()));

        assertTrue(topics.size() > 2, topics::toString);
        topics.forEach(topic -> only(file, topic));
    }
}
