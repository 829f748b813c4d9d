package io.github.thinknxkit.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.gateway.api.ApiService;
import io.github.thinknxkit.gateway.api.CommandJournal;
import io.github.thinknxkit.gateway.audit.AuditLog;
import io.github.thinknxkit.gateway.audit.AuditRules;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.http.Content;
import io.github.thinknxkit.gateway.kept.KeptAnswers;
import io.github.thinknxkit.gateway.kept.KeptLimits;
import io.github.thinknxkit.gateway.key.CallBuckets;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.gateway.store.Store;
import io.github.thinknxkit.page.web.FormParser;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What operators see and do. */
@Timeout(60)
class OperationTest {

    private static final String CALL = "/api/V1/powerstatus?guid=" + DemoPlant.CEILING_LIGHT;

    @TempDir
    Path folder;

    private static HttpResponse<String> ask(Gateway gateway, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(gateway.operationAddress() + path))
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    void healthAndMetricsAreTold() throws Exception {
        try (GatewayHouse house = GatewayHouse.open(folder)) {
            String key = house.key(Right.READ);
            assertEquals(200, house.get("/" + key + CALL).statusCode());
            assertEquals("ok\n", ask(house.gateway(), "/healthz").body());
            String ready = ask(house.gateway(), "/readyz").body();
            assertTrue(ready.contains("\"villa\""), ready);
            assertFalse(ready.contains(house.simulator().localAddress().getHost()), ready);
            String metrics = ask(house.gateway(), "/metrics").body();
            assertTrue(metrics.contains("thinknx_gateway_requests_seconds_count{status=\"200\"}"), metrics);
            assertTrue(metrics.contains("server=\"villa\""), metrics);
            assertFalse(metrics.contains(key), metrics);
            assertEquals(404, ask(house.gateway(), "/" + key + CALL).statusCode());
        }
    }

    @Test
    void keysAndWhatWasDoneWithThemStay() throws Exception {
        String key;
        try (GatewayHouse house = GatewayHouse.open(folder)) {
            key = house.key(Right.READ, Right.COMMAND);
            assertEquals(
                    200,
                    house.get("/" + key + "/api/V1/power?cmd=1&guid=" + DemoPlant.CEILING_LIGHT)
                            .statusCode());
        }
        try (GatewayHouse house = GatewayHouse.open(folder)) {
            assertEquals(200, house.get("/" + key + CALL).statusCode());
        }
        assertEquals(
                PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(folder.resolve("data")));
        try (var files = Files.list(folder.resolve("data").resolve("audit"))) {
            String lines = Files.readString(files.findFirst().orElseThrow());
            assertTrue(lines.contains("\"operation\":\"power\""), lines);
            assertTrue(lines.contains("Ground floor/Living room/Ceiling light"), lines);
            assertFalse(lines.contains(key), lines);
        }
    }

    @Test
    void theSameCallAfterARestartGetsTheFirstAnswer() throws Exception {
        String call = "/api/V1/power?fb&cmd=1&guid=" + DemoPlant.CEILING_LIGHT;
        String key;
        HttpResponse<String> first;
        try (GatewayHouse house = GatewayHouse.open(folder)) {
            key = house.key(Right.READ, Right.COMMAND);
            first = house.get("/" + key + call, "Idempotency-Key", "one");
            assertEquals(200, first.statusCode());
            assertEquals(1, house.simulator().journal().admitted("power").size());
        }
        try (GatewayHouse house = GatewayHouse.open(folder)) {
            HttpResponse<String> again = house.get("/" + key + call, "Idempotency-Key", "one");
            assertEquals(200, again.statusCode());
            assertEquals(first.body(), again.body());
            assertEquals(List.of(), house.simulator().journal().admitted("power"));
        }
    }

    @Test
    void anEarlierDatabaseIsBroughtToThePresentForm() throws Exception {
        String key;
        try (GatewayHouse house = GatewayHouse.open(folder)) {
            key = house.key(Right.READ);
        }
        // As it was before there were a page and hooks.
        Path database = folder.resolve("data").resolve("gateway").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + database, "", "");
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE page_sample, hook, hook_told");
        }
        try (GatewayHouse house = GatewayHouse.open(folder)) {
            assertEquals(200, house.get("/" + key + CALL).statusCode());
            assertEquals(
                    "{\"hooks\":[]}", house.get("/" + key + "/api/V1/hooks").body());
        }
    }

    @Test
    void aReloadLosesNoCall() throws Exception {
        try (GatewayHouse house = GatewayHouse.open(folder)) {
            String key = house.key(Right.READ, Right.COMMAND);
            String call = "/" + key + "/api/V1/power?fb&cmd=1&guid=" + DemoPlant.CEILING_LIGHT;
            var before = house.gateway().buildings().find("villa").orElseThrow();
            var calls =
                    IntStream.range(0, 20).mapToObj(i -> house.sendAsync(call)).toList();
            GatewayConfig changed = house.changed();
            var change = house.gateway().reload(changed);
            assertEquals(List.of(before), change.retired());
            for (var sent : calls) {
                assertEquals(200, sent.get(20, TimeUnit.SECONDS).statusCode());
            }
            assertEquals(200, house.get(call).statusCode());
            assertEquals(List.of(), house.gateway().reload(changed).retired());
        }
    }

    /** What was allowed by the plant file before may be protected, or out of range, by the one of now. */
    @Test
    void aCallThatAReloadOvertakesIsJudgedByThePlantFileOfNow() throws Exception {
        try (GatewayHouse house = GatewayHouse.open(folder);
                Store store = Store.open(folder.resolve("own"));
                AuditLog audit = AuditLog.open(folder.resolve("own"), AuditRules.USUAL, Clock.systemUTC())) {
            GatewayConfig changed = house.changed();
            Path plant = changed.servers().get(0).plant().orElseThrow();
            Files.writeString(plant, Files.readString(plant).replace("tags: [evening]", "protected: true"));
            ApiService service = new ApiService(
                    new ApiActions(BundledSpec.load()),
                    house.gateway().buildings(),
                    new CallBuckets(Clock.systemUTC(), server -> Optional.empty()),
                    new CommandJournal(
                            audit,
                            Clock.systemUTC(),
                            () -> house.gateway().reload(changed).toString()),
                    new KeptAnswers(store, Clock.systemUTC(), KeptLimits.USUAL),
                    Clock.systemUTC());
            ApiRequest call = new ApiRequest(
                    "GET",
                    "power",
                    FormParser.parse("cmd=1&guid=" + DemoPlant.CEILING_LIGHT),
                    Map.of(),
                    Content.NONE,
                    "192.0.2.1");
            ApiReply reply = service.handle(
                            house.newKey(Scope.everything(Right.COMMAND)).key(), call)
                    .get(20, TimeUnit.SECONDS);
            assertEquals(503, reply.status(), reply.body()::text);
            assertEquals(List.of(), house.simulator().journal().admitted("power"));
        }
    }
}
