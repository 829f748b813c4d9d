package io.github.thinknxkit.dynamic.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.dynamic.error.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with secrets in them are read only if nobody else can. */
class PrivateFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "r--------"})
    void theOwnersAlone(String permissions) throws IOException {
        assertEquals("hunter2", PrivateFile.read(file("hunter2", permissions)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-rw-rw-", "rw--w----", "rw-----w-"})
    void othersMayReadOrChangeIt(String permissions) throws IOException {
        Path file = file("hunter2", permissions);

        UsageException error = assertThrows(UsageException.class, () -> PrivateFile.read(file));
        assertEquals(
                "other users can read or change the file " + file + ", which may hold secrets; run: chmod 600 " + file,
                error.getMessage());
    }

    @Test
    void missing() {
        Path file = folder.resolve("none");

        UsageException error = assertThrows(UsageException.class, () -> PrivateFile.read(file));
        assertEquals("there is no file " + file, error.getMessage());
    }

    @Test
    void aFolder() throws IOException {
        Path inner = Files.createDirectory(
                folder.resolve("inner"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));

        UsageException error = assertThrows(UsageException.class, () -> PrivateFile.read(inner));
        assertEquals("the file " + inner + " cannot be read", error.getMessage());
    }

    @Test
    void notUtf8AndTooLarge() throws IOException {
        Path latin = file("", "rw-------");
        Files.write(latin, new byte[] {'a', (byte) 0xE4, 'b'});
        assertThrows(UsageException.class, () -> PrivateFile.read(latin));

        Path large = file("x".repeat(100_000), "rw-------");
        UsageException error = assertThrows(UsageException.class, () -> PrivateFile.read(large));
        assertEquals("the file " + large + " is too large for what it should hold", error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hunter2", "hunter2\n", "hunter2\r\n"})
    void aSecretIsTheOnlyLineOfItsFile(String content) throws IOException {
        SecretSource source = new SecretSource.InFile(file(content, "rw-------"));

        assertEquals("hunter2", source.fetch().reveal(String::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "hunter2\nhunter3\n", "hunter2\n\n", "hunt\0er2"})
    void otherContentIsRefusedAndNotRepeated(String content) throws IOException {
        SecretSource source = new SecretSource.InFile(file(content, "rw-------"));

        UsageException error = assertThrows(UsageException.class, () -> source.fetch());
        assertTrue(error.getMessage().contains("should hold the password or key"), error.getMessage());
        assertFalse(error.getMessage().contains("hunt"), error.getMessage());
    }

    @Test
    void aVariableOfTheEnvironment() {
        // Each process has it.
        assertEquals(
                System.getenv("PATH"),
                new SecretSource.InVariable("PATH").fetch().reveal(String::new));

        SecretSource missing = new SecretSource.InVariable("THINKNX_NO_SUCH_VARIABLE");
        UsageException error = assertThrows(UsageException.class, () -> missing.fetch());
        assertEquals("the environment variable THINKNX_NO_SUCH_VARIABLE is not set", error.getMessage());
    }

    private Path file(String content, String permissions) throws IOException {
        Path file = Files.createTempFile(folder, "secret", "");
        Files.writeString(file, content, StandardCharsets.UTF_8);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
