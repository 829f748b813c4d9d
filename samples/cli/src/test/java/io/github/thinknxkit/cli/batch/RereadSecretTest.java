package io.github.thinknxkit.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The file of a password is changed, goes and comes back while a batch runs. */
@WithSimulator
@Timeout(60)
class RereadSecretTest {

    @TempDir
    Path folder;

    @Test
    void eachCommandIsSentWithWhatTheFileHoldsByThen(SimulatorConnection connection) throws IOException {
        Path file = folder.resolve("villa.password");
        write(file, connection.password());
        List<Change> changes = List.of(
                () -> write(file, "canary-wrong"),
                () -> Files.delete(file),
                () -> {
                    write(file, connection.password());
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
                },
                () -> write(file, connection.password()));
        Typist typist = new Typist(changes);
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Trial.on(connection)
                .without("THINKNX_PASSWORD")
                .input(typist.typed)
                .run(typist, err, "batch", "-", "--json", "--auth", "basic", "--password-file", file.toString());

        List<String> lines = typist.printed().lines().toList();
        assertEquals(3, status, () -> typist.printed() + err);
        assertTrue(lines.get(0).contains("\"ok\":true"), lines.get(0));
        assertTrue(lines.get(1).contains("the server refused the credentials"), lines.get(1));
        String why = "there is nothing to authenticate with: ";
        assertTrue(lines.get(2).contains(why + "there is no file " + file), lines.get(2));
        assertTrue(lines.get(3).contains(why + "other users can read or change the file " + file), lines.get(3));
        assertTrue(lines.get(4).contains("\"ok\":true"), lines.get(4));
        assertEquals(5, lines.size());
        for (String secret : List.of("canary", connection.password())) {
            assertFalse((typist.printed() + err).contains(secret), "the secret is told");
        }
    }

    private static void write(Path file, String password) throws IOException {
        Files.writeString(file, password + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    /** Something that happens between two commands. */
    @FunctionalInterface
    private interface Change {
        void happen() throws IOException;
    }

    /** Types a command, and the next one when the result of the last has been printed and something has changed. */
    private static final class Typist extends OutputStream {

        private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
        private final List<Change> changes;
        private final PipedInputStream typed = new PipedInputStream();
        private final PipedOutputStream keys = new PipedOutputStream(typed);
        private int changed;

        Typist(List<Change> changes) throws IOException {
            this.changes = changes;
            type();
        }

        private void type() throws IOException {
            keys.write("system server-status\n".getBytes(StandardCharsets.UTF_8));
            keys.flush();
        }

        @Override
        public void write(int character) throws IOException {
            printed.write(character);
            if (character != '\n') {
                return;
            } else if (changed == changes.size()) {
                keys.close();
            } else {
                changes.get(changed++).happen();
                type();
            }
        }

        String printed() {
            return printed.toString(StandardCharsets.UTF_8);
        }
    }
}
