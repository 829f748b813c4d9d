package io.github.thinknxkit.dynamic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.StateChange;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.watch.Watch;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Servers, devices and operations by their names. */
@WithSimulator
@Timeout(60)
class ServersTest {

    @TempDir
    Path folder;

    private Servers servers = Servers.in(Path.of("none"));

    @BeforeEach
    void writeFiles(SimulatorConnection connection) throws IOException {
        Files.writeString(
                folder.resolve("villa.yaml"), """
                format: 1
                plant: Villa
                areas:
                  Living room:
                    devices:
                      Ceiling light: {kind: light, guid: %s}
                devices:
                  Safe: {kind: light, guid: %s, protected: true}
                """.formatted(DemoPlant.CEILING_LIGHT, DemoPlant.CEILING_LIGHT + "2"));
        Path profiles = folder.resolve("servers.yaml");
        Files.writeString(profiles, """
                villa:
                  url: %1$s
                  user: %2$s
                  password: '%3$s'
                  plant: villa.yaml
                bare:
                  url: %1$s
                  user: %2$s
                  password: '%3$s'
                rotating:
                  url: %1$s
                  auth: basic
                  user: %2$s
                  password-file: rotating.password
                """.formatted(connection.localAddress(), connection.user(), connection.password()));
        Files.setPosixFilePermissions(profiles, PosixFilePermissions.fromString("rw-------"));
        servers = Servers.in(profiles);
    }

    private Path write(String password) throws IOException {
        Path file = folder.resolve("rotating.password");
        Files.writeString(file, password + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void serversAndDevicesHaveNames() {
        assertEquals(List.of("villa", "bare", "rotating"), servers.names());
        try (Server villa = servers.open("villa")) {
            assertEquals(
                    List.of("Safe", "Living room/Ceiling light"),
                    villa.devices().stream().map(DeviceInfo::path).toList());
        }
    }

    @Test
    void aDeviceIsSetByNameAndToldByAnOperation() throws Exception {
        try (Server villa = servers.open("villa")) {
            villa.set("Ceiling light", "40%").send();
            Reply level = villa.call("PowerLevelStatus", Map.of("guid", "Ceiling light"))
                    .sendAsync()
                    .get(30, TimeUnit.SECONDS);

            assertEquals("powerlevelstatus", level.operation());
            assertEquals("Living room/Ceiling light", level.target());
            assertEquals(Optional.of(new Reading("level", 40, "%", true, "40 %")), level.reading("level"));
            assertEquals(Optional.empty(), level.reading("temperature"));
        }
    }

    @Test
    void feedbackIsAskedForAsInTheDocument() {
        try (Server bare = servers.open("bare")) {
            Request<Reply> request = bare.call("power", Map.of("guid", DemoPlant.CEILING_LIGHT, "cmd", "1", "fb", ""));

            assertTrue(request.wireForm().endsWith("&fb"), request.wireForm());
            assertEquals("on", request.send().reading("on").orElseThrow().text());
        }
    }

    @Test
    void statesOfAnArea() {
        try (Server villa = servers.open("villa")) {
            villa.set("Ceiling light", "off").send();

            assertEquals(
                    Optional.of(false),
                    villa.states("living room")
                            .state(DemoPlant.CEILING_LIGHT, "power.on")
                            .map(state -> state.value()));
        }
    }

    @Test
    void whatACommandIsToldIsSeenByAWatch() throws Exception {
        try (Server villa = servers.open("villa");
                Watch watch = villa.watch("Ceiling light")
                        .freshness(Duration.ofMinutes(1))
                        .start()) {
            BlockingQueue<StateChange> changes = new LinkedBlockingQueue<>();
            var unused = watch.ready().get(20, TimeUnit.SECONDS);
            watch.onChange(changes::add);
            villa.set("Ceiling light", "on").send();
            assertEquals(
                    true,
                    changes.poll(20, TimeUnit.SECONDS).after().orElseThrow().value());
            villa.call("power", Map.of("guid", "Ceiling light", "cmd", "0", "fb", ""))
                    .send();
            assertEquals(
                    false,
                    changes.poll(20, TimeUnit.SECONDS).after().orElseThrow().value());
        }
    }

    @Test
    void whatCannotBeUsedIsNamedBeforeAnythingIsSent() {
        assertEquals(
                "did you mean \"villa\"?",
                assertThrows(UsageException.class, () -> servers.open("vila"))
                        .getMessage()
                        .replaceFirst(".*; ", ""));
        try (Server villa = servers.open("villa");
                Server bare = servers.open("bare")) {
            assertThrows(UsageException.class, () -> villa.call("powr", Map.of()));
            assertThrows(UsageException.class, () -> villa.call("power", Map.of("guid", "Ceiling light")));
            assertThrows(
                    InvalidArgumentException.class,
                    () -> villa.call("powerlevel", Map.of("guid", "Ceiling light", "cmd", "101")));
            assertThrows(UsageException.class, () -> villa.set("Floor lamp", "on"));
            assertThrows(UsageException.class, () -> bare.set("Ceiling light", "on"));
            assertThrows(UsageException.class, () -> bare.states("Ceiling light"));
        }
    }

    @Test
    void aPasswordFileMayChangeWhileItsServerIsOpen(SimulatorConnection connection) throws IOException {
        Path file = write(connection.password());
        try (Server rotating = servers.open("rotating")) {
            Request<Reply> request = rotating.call("powerstatus", Map.of("guid", DemoPlant.CEILING_LIGHT));
            request.send();
            write("canary-wrong");
            assertTrue(refusal(request).contains("the server refused the credentials"), refusal(request));
            write("");
            assertTrue(
                    refusal(request).contains(file + " is empty; it should hold the password or key"),
                    refusal(request));
            Files.delete(file);
            assertTrue(refusal(request).contains("there is no file " + file), refusal(request));
            write(connection.password());
            request.send();
        }
    }

    private static String refusal(Request<Reply> request) {
        AuthenticationException refusal = assertThrows(AuthenticationException.class, request::send);
        StringWriter trace = new StringWriter();
        refusal.printStackTrace(new PrintWriter(trace));
        assertFalse(trace.toString().contains("canary"), trace.toString());
        return refusal.getMessage();
    }

    @Test
    void aPasswordFileThatCannotBeUsedIsToldAtOnce() throws IOException {
        assertThrows(UsageException.class, () -> servers.open("rotating"));
        write("canary\uFFFD");
        UsageException damaged = assertThrows(UsageException.class, () -> servers.open("rotating"));
        assertTrue(damaged.getMessage().contains("ends with U+FFFD"), damaged.getMessage());
    }

    @Test
    void protectedDevicesAreCommandedOnPurposeOnly() {
        try (Server villa = servers.open("villa");
                Server lifted = servers.open("villa", Server.Protection.LIFTED)) {
            assertThrows(UsageException.class, () -> villa.set("Safe", "on"));
            assertFalse(lifted.set("Safe", "on").wireForm().isEmpty());
        }
    }
}
