package io.github.thinknxkit.cli.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.cli.Trial.Result;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Environment variables: damage is named before anything is sent, and profiles and plants can come from there. */
@WithSimulator
@Timeout(60)
class VariablesTest {

    private static final String[] STATUS = {"system", "server-status"};

    @ParameterizedTest
    @ValueSource(strings = {"THINKNX_USER", "THINKNX_PASSWORD", "THINKNX_URL", "THINKNX_PLANT"})
    void damageIsNamedAndNothingIsSent(String variable, SimulatorConnection connection, Simulator simulator) {
        for (String scheme : List.of("digest", "basic", "query")) {
            for (String damaged : List.of("http://canary\r", "canary\ufffd", "can\u0007ary", "\ufeffcanary", " \t")) {
                Result result = Trial.on(connection)
                        .with(variable, damaged)
                        .run("--auth", scheme, "light", "power", "status", "x");

                assertEquals(2, result.status(), result.err());
                assertTrue(result.err().startsWith("thinknx: " + variable + " "), result.err());
                assertFalse(result.err().contains("canary"), result.err());
            }
        }
        assertEquals(List.of(), simulator.journal().arrivals());
    }

    @Test
    void aKeyLikewise() {
        Result result = new Trial()
                .with("THINKNX_URL", "https://127.0.0.1:1")
                .with("THINKNX_KEY", "canary\r")
                .run(STATUS);

        assertEquals(2, result.status());
        assertEquals(
                "thinknx: THINKNX_KEY ends with a carriage return (CR), as lines of Windows files do; remove it: in a shell"
                        + " script by sed -i 's/\\r$//' FILE\n",
                result.err());
    }

    @Test
    void damageOfWhatIsNotUsedIsNobodysBusiness(SimulatorConnection connection) {
        Trial trial = Trial.on(connection)
                .with("THINKNX_KEY", "x\r")
                .with("THINKNX_PROFILE", "\ufffd")
                .with("THINKNX_URL", "x\r");

        assertEquals(
                0,
                trial.run("--url", connection.localAddress().toString(), "system", "server-status")
                        .status());
    }

    @Test
    void theAddressThatIsWrongIsShown() {
        assertEquals(
                "thinknx: THINKNX_URL (\"127.0.0.1:5051\") lacks its beginning: write http://127.0.0.1:5051\n",
                new Trial().with("THINKNX_URL", "127.0.0.1:5051").run(STATUS).err());
    }

    @Test
    void aProfile(SimulatorConnection connection, @TempDir Path folder) throws IOException {
        Trial trial = withProfiles(connection, folder).with("THINKNX_PROFILE", "villa");

        Result result = trial.run(STATUS);
        assertEquals(0, result.status(), result.err());
        assertEquals(
                "thinknx: THINKNX_PROFILE names a server, and so does THINKNX_URL: unset one of them, or give --profile or"
                        + " --url\n",
                trial.with("THINKNX_URL", "http://127.0.0.1:1").run(STATUS).err());
        assertEquals(
                0, trial.run("--profile", "villa", "system", "server-status").status());
        assertEquals(
                7,
                trial.with("THINKNX_USER", "u")
                        .with("THINKNX_PASSWORD", "p")
                        .run("--url", "http://127.0.0.1:1", "system", "server-status")
                        .status(),
                "an option goes before");
        assertTrue(trial.without("THINKNX_URL")
                .with("THINKNX_PROFILE", "vila")
                .run(STATUS)
                .err()
                .endsWith("has no profile \"vila\"; did you mean \"villa\"?\n"));
    }

    @Test
    void aPlant(SimulatorConnection connection, @TempDir Path folder) throws IOException {
        Trial trial = withProfiles(connection, folder)
                .with("THINKNX_PLANT", folder.resolve("own.yaml").toString());
        Files.writeString(folder.resolve("own.yaml"), plant("Own"));

        assertTrue(trial.run("list").out().contains("\nOwn "), "the environment's");
        assertTrue(trial.run("--profile", "villa", "list").out().contains("\nVilla "), "a profile's goes before");
        assertTrue(
                trial.run("--plant", folder.resolve("own.yaml").toString(), "--profile", "villa", "list")
                        .out()
                        .contains("\nOwn "),
                "and an option before both");
    }

    private static String plant(String device) {
        return "format: 1\nplant: P\ndevices:\n  " + device + ": {kind: light, guid: g, controllers: [power]}\n";
    }

    private static Trial withProfiles(SimulatorConnection connection, Path folder) throws IOException {
        Path config = Files.createDirectories(folder.resolve("thinknx")).resolve("config");
        Files.writeString(
                config,
                "villa: {url: '%s', user: '%s', password: '%s', plant: villa.yaml}\n"
                        .formatted(connection.localAddress(), connection.user(), connection.password()));
        Files.setPosixFilePermissions(config, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(folder.resolve("thinknx/villa.yaml"), plant("Villa"));
        return new Trial().with("XDG_CONFIG_HOME", folder.toString());
    }
}
