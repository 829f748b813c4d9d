package io.github.thinknxkit.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.key.Right;
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
import java.util.List;
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
            assertTrue(ask(house.gateway(), "/readyz").body().contains("\"villa\""));
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
}
