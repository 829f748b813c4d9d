package io.github.thinknxkit.cli.command;

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

/** A first profile, by options or by questions, and never half of one. */
@WithSimulator
@Timeout(60)
class InitTest {

    private static final String[] STATUS = {"system", "server-status"};

    @TempDir
    Path folder;

    private Trial trial() {
        return new Trial().with("XDG_CONFIG_HOME", folder.toString());
    }

    private Path config() {
        return folder.resolve("thinknx/config");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void byQuestions(SimulatorConnection connection) throws IOException {
        Trial asking = trial().terminals(true, true, true)
                .answering(connection.localAddress().toString(), connection.user())
                .typing(connection.password());

        Result result = asking.run("init");

        assertEquals(0, result.status(), result.err());
        assertEquals(
                List.of(
                        "Server (http://HOST:5051, https://HOST for a cloud of your own, or cloud): ",
                        "User: ",
                        "Password of " + connection.user() + ": "),
                asking.asked());
        assertFalse((result.out() + Files.readString(config())).contains(connection.password()));
        assertEquals("rw-------", permissions(config()));
        assertEquals("rw-------", permissions(config().resolveSibling("default.password")));
        Result used = trial().run(STATUS);
        assertEquals(0, used.status(), used.err());
    }

    @Test
    void byOptions(SimulatorConnection connection, Simulator simulator) throws IOException {
        Files.createDirectories(config().getParent());
        Files.writeString(config(), "# mine\nother: {cloud: true} # too");
        Files.setPosixFilePermissions(config(), PosixFilePermissions.fromString("rw-------"));
        Path trusted = Files.writeString(
                folder.resolve("cloud.pem"), simulator.identity().pem());

        Result local = trial().input(connection.password() + "\n")
                .run(
                        "init",
                        "villa",
                        "--url",
                        connection.localAddress().toString(),
                        "--user",
                        connection.user(),
                        "--password-file",
                        "-");
        assertEquals(0, local.status(), local.err());
        Result cloud = trial().with("THINKNX_KEY", connection.key())
                .run(
                        "init",
                        "office",
                        "--url",
                        connection.cloudAddress().toString(),
                        "--trust",
                        trusted.toString(),
                        "--json");
        assertEquals(0, cloud.status(), cloud.err());

        assertTrue(Files.readString(config()).startsWith("# mine\nother: {cloud: true} # too\nvilla:\n"));
        assertEquals(0, trial().with("THINKNX_PROFILE", "villa").run(STATUS).status());
        assertEquals(0, trial().with("THINKNX_PROFILE", "office").run(STATUS).status());
        assertEquals(3, trial().run("profile", "list", "--json").lines().size());
    }

    @Test
    void whatDoesNotWorkIsNotWritten(SimulatorConnection connection) {
        String url = connection.localAddress().toString();
        Trial wrong = trial().with("THINKNX_PASSWORD", "wrong").with("THINKNX_USER", connection.user());

        assertEquals(3, wrong.run("init", "--url", url).status());
        assertEquals(7, wrong.run("init", "--url", "http://127.0.0.1:1").status());
        assertEquals(2, trial().run("init").status(), "no server, and nobody to ask");
        assertEquals(2, trial().run("init", "--url", url).status(), "no user");
        assertEquals(2, trial().run("init", "--url", url, "--user", "u").status(), "no password");
        assertEquals(2, trial().run("init", "a b").status());
        assertEquals(2, trial().run("init", "--profile", "x").status());
        assertFalse(Files.exists(folder.resolve("thinknx")));
    }

    @Test
    void nothingIsOverwritten(SimulatorConnection connection) throws IOException {
        Trial trial = trial().with("THINKNX_PASSWORD", connection.password()).with("THINKNX_USER", connection.user());
        String[] init = {"init", "--url", connection.localAddress().toString()};
        assertEquals(0, trial.run(init).status());
        String before = Files.readString(config());

        Result again = trial.run(init);
        assertEquals(2, again.status());
        assertTrue(again.err().contains("has a profile \"default\" already"), again.err());
        Path secret = Files.writeString(config().resolveSibling("villa.password"), "other");
        Result taken =
                trial.run("init", "villa", "--url", connection.localAddress().toString());
        assertEquals(2, taken.status());
        assertTrue(taken.err().contains("is there already, and is not overwritten"), taken.err());

        assertEquals("other", Files.readString(secret));
        assertEquals(before, Files.readString(config()));
    }
}
