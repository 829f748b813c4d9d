package io.github.thinknxkit.gateway.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.gateway.check.Checkup.Extra;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.config.TlsFiles;
import io.github.thinknxkit.gateway.session.PasswordHash;
import io.github.thinknxkit.gateway.tls.TrialCertificate;
import io.github.thinknxkit.servers.file.ConfigProblem;
import io.github.thinknxkit.servers.file.ConfigResult;
import io.github.thinknxkit.simulator.Simulator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found before the gateway is started. */
@Tag("once")
class CheckupTest {

    private static final ApiActions ACTIONS = new ApiActions(BundledSpec.load());

    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        secret("villa.password", "hunter2");
        secret(
                "anna.hash",
                PasswordHash.of("a long password".toCharArray(), new SecureRandom())
                        .text());
        Files.writeString(
                folder.resolve("villa.yaml"), "format: 1\nplant: Villa\ndevices:\n  Lamp: {kind: light, guid: A}\n");
    }

    private void secret(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void nothingIsWrong() throws Exception {
        TlsFiles files = new TrialCertificate(folder, "127.0.0.1", Clock.systemUTC()).files();
        try (Simulator simulator = Simulator.builder()
                .localPort(0)
                .cloudPort(0)
                .user("service", "hunter2")
                .start()) {
            String text = "tls: {certificate: " + files.certificate() + ", key: " + files.key() + "}\n"
                    + villa(simulator.localAddress().toString()) + "    plant: villa.yaml\n";

            assertEquals("", told(text, Clock.systemUTC(), Extra.PORTS, Extra.SERVERS));
            assertTrue(Files.notExists(folder.resolve("data")));
        }
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws IOException {
        Files.setPosixFilePermissions(folder.resolve("villa.password"), PosixFilePermissions.fromString("rw-r--r--"));
        Files.writeString(
                folder.resolve("villa.yaml"), "format: 1\nplant: Villa\ndevices:\n  Lamp: {kind: lihgt, guid: A}\n");
        Files.delete(folder.resolve("anna.hash"));
        Files.writeString(folder.resolve("data"), "");

        String told = told(
                "tls: {certificate: none.pem, key: none.key}\n" + villa("http://192.0.2.10") + "    plant: villa.yaml\n"
                        + "  hotel: {cloud: true, key-variable: THINKNX_NO_SUCH_VARIABLE}\n",
                Clock.systemUTC());

        assertEquals("""
                folder: [CONFIG-FOLDER] FOLDER/data is there already, and is no folder
                user anna: [CONFIG-SECRET-SOURCE] there is no file FOLDER/anna.hash
                tls: [CONFIG-CERTIFICATE] there is no file FOLDER/none.pem
                server villa: [CONFIG-PLANT] the plant file FOLDER/villa.yaml cannot be used:
                [PLANT-UNKNOWN-KIND] FOLDER/villa.yaml:4:16 (devices.Lamp.kind): There is no kind of device 'lihgt'; kinds are light, blind, analog-value, thermostat, hvac, scene, button. Did you mean 'light'?
                server villa: [CONFIG-SECRET-SOURCE] other users can read or change the file FOLDER/villa.password, which may hold secrets; run: chmod 600 FOLDER/villa.password
                server hotel: [CONFIG-SECRET-SOURCE] the environment variable THINKNX_NO_SUCH_VARIABLE is not set
                """, told.replace(folder.toString(), "FOLDER"));
    }

    @Test
    void aServerThatRefusesAndOneThatIsNotThere() throws Exception {
        try (Simulator simulator = Simulator.builder()
                .localPort(0)
                .cloudPort(0)
                .user("service", "another")
                .start()) {
            String wrong = told(villa(simulator.localAddress().toString()), Clock.systemUTC(), Extra.SERVERS);
            assertTrue(wrong.startsWith("server villa: [CONFIG-SERVER] "), wrong);
            assertTrue(wrong.contains("password"), wrong);
            assertFalse(wrong.contains("hunter2"), wrong);
        }
        String gone = told(villa("http://127.0.0.1:" + freePort()), Clock.systemUTC(), Extra.SERVERS);
        assertTrue(gone.startsWith("server villa: [CONFIG-SERVER] "), gone);
    }

    @Test
    void aUserWithoutAHash() throws IOException {
        secret("anna.hash", "hunter2 in the clear");

        String told = told(villa("http://192.0.2.10"), Clock.systemUTC());
        assertTrue(told.startsWith("user anna: [CONFIG-SECRET-SOURCE] the file "), told);
        assertFalse(told.contains("hunter2"), told);
    }

    @Test
    void aPortThatAnotherProgramHas() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String text = "redirect: 127.0.0.1:" + other.getLocalPort() + "\n" + villa("http://192.0.2.10");

            assertTrue(told(text, Clock.systemUTC(), Extra.PORTS)
                    .startsWith("redirect: [CONFIG-PORT] nobody can listen at 127.0.0.1:" + other.getLocalPort()));
            assertEquals("", told(text, Clock.systemUTC()));
        }
    }

    @Test
    void aCertificateThatEndsSoon() throws Exception {
        TlsFiles files = new TrialCertificate(folder, "127.0.0.1", Clock.systemUTC()).files();
        String text = "tls: {certificate: " + files.certificate() + ", key: " + files.key() + "}\n"
                + villa("http://192.0.2.10");

        String told = told(text, Clock.offset(Clock.systemUTC(), Duration.ofDays(360)));
        assertTrue(told.startsWith("tls: [CONFIG-CERTIFICATE] the certificate ends at "), told);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String villa(String url) {
        return "users: [{name: anna, role: look, password-file: anna.hash}]\n" + "servers:\n  villa:\n    url: " + url
                + "\n    user: service\n    password-file: villa.password\n";
    }

    private String told(String text, Clock clock, Extra... extras) {
        String whole = "folder: data\nlisten: 127.0.0.1:0\noperation: 127.0.0.1:0\n" + text;
        ConfigResult<GatewayConfig> result =
                GatewayConfig.in(folder.resolve("gateway.yaml")).read(whole.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), result.problems());
        GatewayConfig config = result.config().orElseThrow();
        return new Checkup(ACTIONS, clock, Set.of(extras))
                .examine(config).stream()
                        .map(ConfigProblem::toString)
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
    }
}
