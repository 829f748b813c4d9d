package io.github.thinknxkit.cli.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.cli.Trial.Result;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.ServerAddress;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the server is reached, and where credentials come from. */
@WithSimulator
@Timeout(30)
class ConnectionsTest {

    private static final String[] STATUS = {"light", "power", "status", DemoPlant.CEILING_LIGHT};

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"digest,DIGEST_SHA_256", "basic,BASIC", "query,QUERY"})
    void schemes(String word, Scheme scheme, SimulatorConnection connection, Simulator simulator) {
        assertEquals(0, Trial.on(connection).run(with(STATUS, "--auth", word)).status());
        assertEquals(scheme, last(simulator).scheme());
    }

    @Test
    void digestIfNothingIsSaid(SimulatorConnection connection, Simulator simulator) {
        assertEquals(0, Trial.on(connection).run(STATUS).status());
        assertEquals(Scheme.DIGEST_SHA_256, last(simulator).scheme());
    }

    @Test
    void aCloudOfOnesOwn(SimulatorConnection connection, Simulator simulator) throws IOException {
        Path certificate = folder.resolve("cloud.pem");
        Files.writeString(certificate, simulator.identity().pem());
        Trial trial = new Trial().with("THINKNX_KEY", connection.key());
        String url = connection.cloudAddress().toString();

        assertEquals(
                0,
                trial.run(with(STATUS, "--url", url, "--trust", certificate.toString()))
                        .status());
        assertEquals(Scheme.KEY, last(simulator).scheme());
        assertEquals(7, trial.run(with(STATUS, "--url", url)).status(), "a certificate that nobody vouches for");
        assertEquals(
                2, trial.run(with(STATUS, "--url", url, "--trust", "no.pem")).status());
    }

    @Test
    void secretsOfFilesAndStandardInput(SimulatorConnection connection) throws IOException {
        Trial trial = Trial.on(connection).without("THINKNX_PASSWORD");
        Path file = secret("password", connection.password() + "\n");

        assertEquals(
                0, trial.run(with(STATUS, "--password-file", file.toString())).status());
        assertEquals(
                0,
                trial.input(connection.password() + "\n")
                        .run(with(STATUS, "--password-file", "-"))
                        .status());
        assertEquals(
                2, trial.input("").run(with(STATUS, "--password-file", "-")).status());
    }

    @Test
    void theFileGoesBeforeTheEnvironment(SimulatorConnection connection) throws IOException {
        Path wrong = secret("password", "wrong");

        assertEquals(
                3,
                Trial.on(connection)
                        .run(with(STATUS, "--password-file", wrong.toString()))
                        .status());
    }

    @Test
    void whoIsAtATerminalIsAsked(SimulatorConnection connection) {
        Trial trial = Trial.on(connection)
                .without("THINKNX_PASSWORD")
                .terminals(true, true, true)
                .typing(connection.password());

        assertEquals(0, trial.run(STATUS).status());
        assertEquals(List.of("Password of service: "), trial.asked());
    }

    @Test
    void nobodyIsAskedBeforeTheCommandIsUnderstood(SimulatorConnection connection) {
        Trial trial = Trial.on(connection)
                .without("THINKNX_PASSWORD")
                .terminals(true, true, true)
                .typing(connection.password());

        assertEquals(2, trial.run("light", "power", "set", "X", "onn").status());
        assertEquals(List.of(), trial.asked());
    }

    @Test
    void theKeyIsAskedForToo(SimulatorConnection connection) {
        Trial trial = new Trial().terminals(true, true, true).typing("K3Y");

        assertEquals(7, trial.run(with(STATUS, "--url", "https://127.0.0.1:1")).status());
        assertEquals(List.of("Integration Kit key: "), trial.asked());
    }

    @Test
    void profiles(SimulatorConnection connection, Simulator simulator) throws IOException {
        secret("villa.password", connection.password() + "\n");
        Trial trial = new Trial().home(folder).with("XDG_CONFIG_HOME", folder.toString());
        config("""
                villa:
                  url: %s
                  auth: basic
                  user: %s
                  password-file: ../villa.password
                  quirks: [version=v1]
                default: {url: 'http://127.0.0.1:1', user: a, password: b}
                """.formatted(connection.localAddress(), connection.user()));

        assertEquals(0, trial.run(with(STATUS, "--profile", "villa")).status());
        assertEquals(Scheme.BASIC, last(simulator).scheme());
        assertEquals("/api/v1/powerstatus", last(simulator).path());
        assertEquals(
                0,
                trial.run(with(STATUS, "--profile", "villa", "--auth", "digest"))
                        .status());
        assertEquals(Scheme.DIGEST_SHA_256, last(simulator).scheme(), "an option goes before the profile");
        assertEquals(7, trial.run(STATUS).status(), "the default profile is used if no server is named");
        assertEquals(2, trial.run(with(STATUS, "--profile", "vila")).status());
        assertEquals(
                2,
                trial.run(with(STATUS, "--profile", "villa", "--url", "http://evil.example"))
                        .status(),
                "a profile's password goes to no other server");
    }

    @Test
    void anAddressInTheEnvironmentGoesBeforeTheDefaultProfile(SimulatorConnection connection) throws IOException {
        config("default: {url: 'http://127.0.0.1:1', user: a, password: b}");

        assertEquals(
                0,
                Trial.on(connection)
                        .with("XDG_CONFIG_HOME", folder.toString())
                        .run(STATUS)
                        .status());
    }

    @Test
    void aProfileThatOthersCanReadIsNotUsed(SimulatorConnection connection) throws IOException {
        Path config = config("villa: {url: %s, user: %s, password: %s}"
                .formatted(connection.localAddress(), connection.user(), connection.password()));
        Files.setPosixFilePermissions(config, PosixFilePermissions.fromString("rw-r--r--"));

        Result result = new Trial().with("XDG_CONFIG_HOME", folder.toString()).run(with(STATUS, "--profile", "villa"));

        assertEquals(2, result.status());
        assertTrue(result.err().contains("chmod 600 " + config), result.err());
        assertFalse(result.err().contains(connection.password()), result.err());
    }

    @Test
    void theVendorsCloud() {
        // A host of the name is not to be called by a test; where the call would go is seen in its error.
        ConnectionSettings settings = ConnectionSettings.of(new ServerAddress.VendorsCloud());

        assertEquals(
                "cloud",
                new Connector(ProcessContext.ofProcess())
                        .connection(settings, Secret.of("K3Y"))
                        .toString());
    }

    @Test
    void noFailureRepeatsACredential(SimulatorConnection connection) throws IOException {
        Path other = secret("other", "hunter2hunter2");
        for (String[] more : List.of(
                new String[] {"--auth", "digest"},
                new String[] {"--auth", "basic"},
                new String[] {"--auth", "query"},
                new String[] {"--auth", "query", "--post"},
                new String[] {"--auth", "query", "--url", "http://127.0.0.1:1"},
                new String[] {"--auth", "query", "--url", "http://no.invalid"},
                new String[] {"--auth", "query", "--timeout", "1ms"})) {
            for (String form : List.of("--json", "--verbose")) {
                Result result =
                        Trial.on(connection).run(with(with(STATUS, more), "--password-file", other.toString(), form));
                assertTrue(result.status() > 2, result.toString());
                assertFalse(result.toString().contains("hunter2"), result.toString());
            }
        }
    }

    private Path config(String content) throws IOException {
        Path file = folder.resolve("thinknx").resolve("config");
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private Path secret(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private static Arrival last(Simulator simulator) {
        List<Arrival> arrivals = simulator.journal().arrivals();
        return arrivals.get(arrivals.size() - 1);
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new);
    }
}
