package io.github.thinknxkit.servers.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.call.DeviceNames;
import io.github.thinknxkit.dynamic.call.OperationPlanner;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.servers.config.SomeConfig;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The servers of a configuration, and what becomes of them when it or a file changes. */
@Tag("once")
@Timeout(30)
class ServerSetTest {

    private static final ApiActions ACTIONS = new ApiActions(BundledSpec.load());

    private static Simulator simulator;

    @TempDir
    Path folder;

    private final ServerSet<OpenServer> servers = new ServerSet<>(ACTIONS, this::open);

    private int opened;

    private OpenServer open(Opening opening) {
        opened++;
        return opening.open();
    }

    @BeforeAll
    static void startBuilding() throws IOException {
        simulator = Simulator.builder()
                .localPort(0)
                .cloudPort(0)
                .user("service", "hunter2")
                .key("K3Y")
                .start();
    }

    @AfterAll
    static void stopBuilding() {
        simulator.close();
    }

    @BeforeEach
    void write() throws IOException {
        secret("hunter2");
        Files.write(folder.resolve("villa.yaml"), DemoPlant.file());
    }

    @AfterEach
    void close() {
        servers.close();
    }

    private void secret(String word) throws IOException {
        secret("villa.password", word);
    }

    private void secret(String name, String word) throws IOException {
        Path file = Files.writeString(folder.resolve(name), word);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private ServerChange<OpenServer> serve(String... names) throws IOException {
        List<String> lines = new ArrayList<>(List.of("servers:"));
        for (String name : names) {
            lines.add("  " + name + ": {url: '" + simulator.localAddress()
                    + "', user: service, password-file: villa.password, plant: villa.yaml}");
        }
        Path file = Files.write(folder.resolve("some.yaml"), lines);
        return servers.serve(SomeConfig.in(file).read().orElseThrow().servers());
    }

    private static PlannedCall howAreYou() {
        return new OperationPlanner(ACTIONS, DeviceNames.GUIDS).plan("system/serverStatus", List.of(), Feedback.NONE);
    }

    @Test
    void whatIsNewIsOpenedAndWhatIsGoneIsClosed() throws Exception {
        assertEquals(
                "opened villa, office; closed none", serve("villa", "office").toString());
        OpenServer villa = servers.find("villa").orElseThrow();
        OpenServer office = servers.find("office").orElseThrow();
        assertEquals(List.of(villa, office), servers.all());
        villa.watch().orElseThrow().ready().get(20, TimeUnit.SECONDS);
        assertTrue(villa.device(DemoPlant.CEILING_LIGHT).isPresent());

        assertEquals("opened hotel; closed office", serve("villa", "hotel").toString());
        assertSame(villa, servers.find("villa").orElseThrow());
        assertTrue(servers.find("office").isEmpty());
        assertTrue(office.send(howAreYou(), PlannedCall.noListener()).isEmpty());
        assertTrue(serve("villa", "hotel").isEmpty());
    }

    @Test
    void aPlantFileAloneOpensItAnew() throws Exception {
        assertEquals(1, serve("villa").opened().size());
        String plant = Files.readString(folder.resolve("villa.yaml"));
        Files.writeString(folder.resolve("villa.yaml"), plant.replace("Ceiling light", "Chandelier"));

        assertEquals("opened villa; closed villa", serve("villa").toString());
        assertEquals(
                "Chandelier",
                servers.find("villa")
                        .flatMap(villa -> villa.device(DemoPlant.CEILING_LIGHT))
                        .orElseThrow()
                        .name());
    }

    @Test
    void aSecretAloneOpensItAnewSoThatARefusedWatchGoesOn() throws Exception {
        secret("wrong");
        OpenServer before = serve("villa").opened().get(0);
        var refused = before.send(howAreYou(), PlannedCall.noListener()).orElseThrow();
        assertThrows(ExecutionException.class, () -> refused.get(20, TimeUnit.SECONDS));
        secret("hunter2");

        assertEquals("opened villa; closed villa", serve("villa").toString());
        OpenServer villa = servers.find("villa").orElseThrow();
        villa.watch().orElseThrow().ready().get(20, TimeUnit.SECONDS);
        assertFalse(answer(villa).isEmpty());
    }

    @Test
    void callsUnderWayEndAsTheyWouldHave() throws Exception {
        OpenServer villa = serve("villa").opened().get(0);
        var calls = IntStream.range(0, 20)
                .mapToObj(i -> villa.send(howAreYou(), PlannedCall.noListener()).orElseThrow())
                .toList();

        assertEquals(List.of(villa), servers.serve(List.of()).retired());
        for (var call : calls) {
            assertFalse(call.get(20, TimeUnit.SECONDS).isEmpty());
        }
    }

    @Test
    void whatCarriedCallsIsClosedWithTheLastOfThemWhenOthersAreTrusted() throws Exception {
        Path pem = Files.writeString(
                folder.resolve("cloud.pem"), simulator.identity().pem());
        secret("cloud.key", "K3Y");
        Path file = Files.writeString(
                folder.resolve("some.yaml"),
                "servers: {cloud: {url: '" + simulator.cloudAddress()
                        + "', key-file: cloud.key, trust: cloud.pem}, office: {url: '" + simulator.localAddress()
                        + "', user: service, password-file: villa.password}}");
        Set<Thread> others = selectors();
        OpenServer cloud = servers.serve(
                        SomeConfig.in(file).read().orElseThrow().servers())
                .opened()
                .get(0);
        assertFalse(answer(cloud).isEmpty());
        Set<Thread> carrying = selectors();
        carrying.removeAll(others);
        assertEquals(1, carrying.size(), carrying.toString());
        var calls = IntStream.range(0, 20)
                .mapToObj(i -> cloud.send(howAreYou(), PlannedCall.noListener()).orElseThrow())
                .toList();

        Files.writeString(pem, "\n", StandardOpenOption.APPEND);
        assertEquals(
                "opened cloud; closed cloud",
                servers.serve(SomeConfig.in(file).read().orElseThrow().servers())
                        .toString());
        for (var call : calls) {
            assertFalse(call.get(20, TimeUnit.SECONDS).isEmpty());
        }
        for (Thread selector : carrying) {
            selector.join(20_000);
            assertFalse(selector.isAlive(), selector.toString());
        }
        for (OpenServer server : servers.all()) {
            assertFalse(answer(server).isEmpty());
        }
    }

    /** Each transport that has carried a call has one. */
    private static Set<Thread> selectors() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().endsWith("-SelectorManager"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<ReplyField> answer(OpenServer server) throws Exception {
        return server.send(howAreYou(), PlannedCall.noListener()).orElseThrow().get(20, TimeUnit.SECONDS);
    }

    @Test
    void whatHasNotChangedIsOpenedAnewOnRequest() throws Exception {
        OpenServer villa = serve("villa").opened().get(0);

        assertEquals(
                "opened villa; closed villa",
                servers.reopen(List.of(villa.config())).toString());
    }

    @Test
    void whatCannotBeOpenedLeavesAllAsItWas() throws Exception {
        OpenServer villa = serve("villa").opened().get(0);
        Files.writeString(folder.resolve("villa.yaml"), "devices: [");

        assertThrows(UsageException.class, () -> serve("office", "villa"));
        secret("other");
        Files.delete(folder.resolve("villa.password"));
        assertThrows(UsageException.class, () -> serve("office", "villa"));
        assertThrows(UsageException.class, () -> servers.reopen(List.of(villa.config())));
        assertEquals(List.of(villa), servers.all());
        assertEquals(1, opened, "nothing is asked of a server before all can be opened");
        assertTrue(villa.send(howAreYou(), PlannedCall.noListener()).isPresent());
    }
}
