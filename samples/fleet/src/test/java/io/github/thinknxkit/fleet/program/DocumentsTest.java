package io.github.thinknxkit.fleet.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.fleet.kafka.KafkaAccess.Protocol;
import io.github.thinknxkit.fleet.meter.WorkerMeters;
import io.github.thinknxkit.fleet.record.FleetCommand;
import io.github.thinknxkit.fleet.record.FleetResult;
import io.github.thinknxkit.fleet.record.FleetResult.Status;
import io.github.thinknxkit.fleet.record.FleetServer;
import io.github.thinknxkit.fleet.record.FleetState;
import io.github.thinknxkit.fleet.secret.AllowedHosts;
import io.github.thinknxkit.servers.file.ConfigFile;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documents show is what is read and written. */
class DocumentsTest {

    private static final byte[] KEY = bytes("hotel-17");

    private static List<String> blocks(String file, String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of(file)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theRecordsOfTheTopicsPageAreRead() throws IOException {
        List<String> records = blocks("TOPICS.md", "json");

        assertEquals(5, records.size());
        assertEquals(
                "hotel-17",
                FleetServer.read(KEY, bytes(records.get(0))).orElseThrow().secret());
        assertEquals("0c6f…", FleetCommand.read(KEY, bytes(records.get(1))).id());
        assertEquals("77ab…", FleetCommand.read(KEY, bytes(records.get(2))).id());
        assertEquals(Status.DONE, FleetResult.read(KEY, bytes(records.get(3))).status());
        assertEquals(
                42,
                FleetState.read(bytes("hotel-17/g/power.on"), bytes(records.get(4)))
                        .epoch());
    }

    @Test
    void theConfigurationOfTheReadmeIsReadAndTheRestIsAsItSays() throws IOException {
        String text = blocks("README.md", "yaml").get(0);

        FleetConfig config = new ConfigFile<>(Path.of("fleet.yaml"), ConfigReader::read)
                .read(bytes(text))
                .orElseThrow();

        assertEquals(2000, config.worker().hostRate());
        assertEquals(Duration.ofSeconds(45), config.worker().session());
        assertEquals(Duration.ofSeconds(10), config.worker().callTime());
        assertEquals(16, config.worker().backlog());
        assertEquals(Protocol.CONSUMER, config.worker().protocol());
        assertEquals("thinknx", config.worker().kafka().prefix());
        assertEquals(9404, config.operation().getPort());
    }

    @Test
    void whatIsWrongWithAConfigurationIsToldAtOnce() {
        String text = "broker: kafka:9092\nsession: soon\nprotocol: old\nbacklog: 0\npassword: hunter2\n";

        String problems = new ConfigFile<>(Path.of("fleet.yaml"), ConfigReader::read)
                .read(bytes(text))
                .problems()
                .toString();

        for (String expected :
                List.of("brokers", "a time such as 30s", "classic or consumer", "whole number", "secrets")) {
            assertTrue(problems.contains(expected), () -> expected + " in " + problems);
        }
        assertTrue(!problems.contains("hunter2"), problems);
    }

    @Test
    void theReadmeAndTheDashboardKnowTheMeters() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String dashboard = Files.readString(Path.of("src", "main", "deploy", "grafana-dashboard.json"));
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        WorkerMeters meters = new WorkerMeters(registry);
        meters.claimed(Status.DONE, Duration.ZERO);
        meters.answered(Status.DONE);
        meters.duplicate();
        meters.prevented();
        meters.repeated();
        meters.unusable("t");
        meters.takenOver(Duration.ZERO);
        meters.rebuilt();
        for (String gauge : List.of("partitions", "inflight", "lag", "lease", "states.age.max", "states.stale")) {
            meters.show(gauge, () -> 1);
        }
        meters.show("servers", () -> 1, "state", "open");

        registry.getMeters()
                .forEach(meter ->
                        assertTrue(readme.contains("| `" + meter.getId().getName() + "` |"), meter.getId()::getName));
        String scraped = registry.scrape();
        for (String document : List.of(readme, dashboard)) {
            List<String> names = Pattern.compile("thinknx_fleet_[a-z_]+")
                    .matcher(document)
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertTrue(names.size() >= 15, names::toString);
            names.forEach(name -> assertTrue(scraped.contains(name), name));
        }
    }

    @Test
    void secretsGoToAllowedHostsOnly() {
        AllowedHosts hosts = new AllowedHosts(List.of("Cloud.example.com", "*.example.org", "192.0.2.*"));

        for (String good : List.of("cloud.example.com", "a.example.org", "A.EXAMPLE.ORG", "192.0.2.7")) {
            assertTrue(hosts.allow(good), good);
        }
        for (String bad : List.of("example.org", "cloud.example.com.thief.net", "192.0.20.7", "x-example.org", "")) {
            assertTrue(!hosts.allow(bad), bad);
        }
        assertTrue(AllowedHosts.ANY.allow("192.0.2.1"));
    }

    @Test
    void theDescriptionForToolsKnowsTheStatuses() throws IOException {
        String described = Files.readString(Path.of("asyncapi.yaml"));

        assertTrue(described.contains("enum: " + List.of(Status.values())), described);
    }
}
