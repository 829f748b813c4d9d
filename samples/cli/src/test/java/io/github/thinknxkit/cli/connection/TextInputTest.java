package io.github.thinknxkit.cli.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.cli.Trial.Result;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.TextInput;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text that a user hands in may have been written by Windows. */
@WithSimulator
@Timeout(60)
class TextInputTest {

    private static final String LIGHT = DemoPlant.CEILING_LIGHT;

    @TempDir
    private Path folder = Path.of("");

    /** How Notepad, PowerShell and others save a text. */
    enum Written {
        UTF_8("", StandardCharsets.UTF_8),
        UTF_8_MARKED("\uFEFF", StandardCharsets.UTF_8),
        UTF_16_LITTLE("\uFEFF", StandardCharsets.UTF_16LE),
        UTF_16_BIG("\uFEFF", StandardCharsets.UTF_16BE),
        UTF_16_LITTLE_UNMARKED("", StandardCharsets.UTF_16LE),
        UTF_16_BIG_UNMARKED("", StandardCharsets.UTF_16BE);

        private final String mark;
        private final Charset charset;

        Written(String mark, Charset charset) {
            this.mark = mark;
            this.charset = charset;
        }

        byte[] bytes(String text) {
            return (mark + text.replace("\n", "\r\n")).getBytes(charset);
        }
    }

    private Path file(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    @ParameterizedTest
    @EnumSource
    void batches(Written written, SimulatorConnection connection) throws IOException {
        byte[] batch =
                written.bytes("light power set %s on # K\u00fcche\nlight power status %s\n".formatted(LIGHT, LIGHT));
        List<String> results = List.of("1: " + LIGHT + ": acknowledged", "2: " + LIGHT + ": on");

        Result piped =
                Trial.on(connection).input(new ByteArrayInputStream(batch)).run("batch", "-");
        assertEquals(results, piped.lines(), piped.err());
        Result file =
                Trial.on(connection).run("batch", file("evening.txt", batch).toString());
        assertEquals(results, file.lines(), file.err());
    }

    @ParameterizedTest
    @EnumSource
    void passwords(Written written, SimulatorConnection connection) throws IOException {
        byte[] password = written.bytes(connection.password() + "\n");
        Trial trial = Trial.on(connection).without("THINKNX_PASSWORD");

        Result file = trial.run("--password-file", file("password", password).toString(), "system", "server-status");
        assertEquals(0, file.status(), file.err());
        Result piped =
                trial.input(new ByteArrayInputStream(password)).run("--password-file", "-", "system", "server-status");
        assertEquals(0, piped.status(), piped.err());
    }

    @ParameterizedTest
    @EnumSource
    void profilesPlantsAndSnapshots(Written written, SimulatorConnection connection) throws IOException {
        Files.createDirectories(folder.resolve("thinknx"));
        file(
                "thinknx/config",
                written.bytes("villa:\n  url: '%s'\n  user: '%s'\n  password: '%s'\n  plant: villa.yaml\n"
                        .formatted(connection.localAddress(), connection.user(), connection.password())));
        file(
                "thinknx/villa.yaml",
                written.bytes("format: 1\nplant: P\ndevices:\n  K\u00fcche: {kind: light, guid: " + LIGHT
                        + ", controllers: [power]}\n"));
        Trial trial = new Trial().with("XDG_CONFIG_HOME", folder.toString()).with("THINKNX_PROFILE", "villa");

        Result snapshot = trial.run("snapshot", "--json");
        assertEquals(0, snapshot.status(), snapshot.err());
        assertTrue(snapshot.out().contains("K\u00fcche"), snapshot.out());
        Path before = file("before.json", written.bytes(snapshot.out()));
        assertEquals(0, trial.run("light", "power", "set", "K\u00fcche", "on").status());
        Result difference = trial.run("diff", before.toString());
        assertEquals("K\u00fcche power: off -> on\n", difference.out(), difference.err());
    }

    @Test
    void damageIsRefusedWithFileAndEncoding(SimulatorConnection connection) throws IOException {
        byte[] latin = "a K\u00fcche".getBytes(StandardCharsets.ISO_8859_1);
        byte[] half = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0, (byte) 0xD8};
        Path file = file("text", latin);
        String[] snapshot = {"diff", file.toString(), file.toString()};

        assertEquals(
                "thinknx: the snapshot " + file + " is not UTF-8 at byte 4; save it as UTF-8\n",
                Trial.on(connection).run(snapshot).err());
        assertEquals(
                "thinknx: the file " + file + " is not UTF-8 at byte 4; save it as UTF-8\n",
                Trial.on(connection)
                        .run("--password-file", file.toString(), "system", "server-status")
                        .err());
        assertEquals(
                "thinknx: the file " + file + " is not UTF-8, near line 1; save it as UTF-8\n",
                Trial.on(connection).run("batch", file.toString()).err());
        UsageException wrong = assertThrows(UsageException.class, () -> TextInput.decode(half, "the file x"));
        assertEquals("the file x is not UTF-16LE at byte 5; save it as UTF-8", wrong.getMessage());
    }
}
