package io.github.thinknxkit.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.cli.Trial.Result;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The profile that the doctor prints is saved as it is, and used. */
@WithSimulator
@Timeout(60)
class ProfileProposalTest {

    private static final String[] STATUS = {"light", "power", "status", DemoPlant.CEILING_LIGHT, "-v"};

    @TempDir
    Path folder;

    private Path config = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        config =
                Files.createDirectories(folder.resolve("configuration/thinknx")).resolve("config");
    }

    private static Path secret(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    private Trial with(Trial trial) {
        return trial.with("XDG_CONFIG_HOME", folder.resolve("configuration").toString());
    }

    /** Saves what was printed below its heading. */
    private void save(Result doctor, String name) throws IOException {
        assertEquals(0, doctor.status(), doctor.out() + doctor.err());
        String before = Files.exists(config) ? Files.readString(config) : "";
        secret(config, before + doctor.out().substring(doctor.out().indexOf("\n" + name + ":\n") + 1));
    }

    private Result useProfile(Trial trial, String name) {
        String[] words = new String[STATUS.length + 2];
        System.arraycopy(STATUS, 0, words, 0, STATUS.length);
        words[STATUS.length] = "--profile";
        words[STATUS.length + 1] = name;
        return trial.run(words);
    }

    @Test
    void aServerWithFilesHereAndThere(SimulatorConnection connection) throws IOException {
        Path password = secret(config.resolveSibling("it's.password"), connection.password());
        Path plant = Files.writeString(
                folder.resolve("villa.yaml"),
                "format: 1\nplant: P\ndevices:\n  L: {kind: light, guid: " + DemoPlant.CEILING_LIGHT + "}\n");

        Result doctor = with(Trial.on(connection).without("THINKNX_PASSWORD"))
                .run(
                        "doctor",
                        "--auth",
                        "basic",
                        "--quirk",
                        "version=v1",
                        "--timeout",
                        "8500ms",
                        "--feedback-timeout",
                        "2m",
                        "--post",
                        "--password-file",
                        password.toString(),
                        "--plant",
                        plant.toString());

        assertTrue(doctor.out().contains("ok      profile                works as it is proposed"), doctor.out());
        assertTrue(doctor.out().contains("  password-file: \"it's.password\"\n"), "relative to the file of profiles");
        assertTrue(doctor.out().contains("  plant: \"" + plant + "\"\n"), doctor.out());
        assertTrue(doctor.out().contains("  timeout: \"8500ms\"\n  feedback-timeout: \"120s\"\n  post: true\n"));
        save(doctor, "site");
        Result used = useProfile(with(new Trial()), "site");
        assertEquals(0, used.status(), used.err());
        assertTrue(used.err().contains("> POST /api/v1/powerstatus"), used.err());
    }

    @Test
    void aPasswordThatIsInNoFileIsLeftToTheUser(SimulatorConnection connection) throws IOException {
        Result doctor = with(Trial.on(connection)).run("doctor");

        assertTrue(
                doctor.out()
                        .endsWith(
                                "  # password-file: site.password   # or THINKNX_PASSWORD is used, or you are asked\n"),
                doctor.out());
        save(doctor, "site");
        Result used = useProfile(with(new Trial().with("THINKNX_PASSWORD", connection.password())), "site");
        assertEquals(0, used.status(), used.err());
    }

    @Test
    void aCloudOfOnesOwn(SimulatorConnection connection, Simulator simulator) throws IOException {
        Path trusted = Files.writeString(
                config.resolveSibling("cloud.pem"), simulator.identity().pem());
        Trial trial = with(new Trial().with("THINKNX_KEY", connection.key()));

        Result doctor =
                trial.run("--url", connection.cloudAddress().toString(), "--trust", trusted.toString(), "doctor");

        assertTrue(doctor.out().contains("  trust: \"cloud.pem\"\n"), doctor.out());
        assertFalse(doctor.out().contains(connection.key()), doctor.out());
        save(doctor, "site");
        Result used = useProfile(trial, "site");
        assertEquals(0, used.status(), used.err());
    }

    @Test
    void aNameThatIsTakenIsNotTakenTwice(SimulatorConnection connection) throws IOException {
        Trial trial = with(Trial.on(connection));
        save(trial.run("doctor"), "site");

        save(trial.run("doctor"), "site-2");

        Result used = useProfile(with(new Trial().with("THINKNX_PASSWORD", connection.password())), "site-2");
        assertEquals(0, used.status(), used.err());
    }
}
