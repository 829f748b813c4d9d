package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.cli.call.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** A file with secrets in it, which only its owner may read. */
public final class PrivateFile {

    static final int LARGEST = 1 << 16;

    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private PrivateFile() {}

    /**
     * Reads a file in UTF-8 or UTF-16.
     *
     * @param file the file
     * @return its text
     * @throws UsageException if others may read or change it, or if it cannot be read
     */
    public static String read(Path file) {
        try {
            check(file);
            return TextInput.decode(bytes(file), "the file " + file);
        } catch (NoSuchFileException e) {
            throw new UsageException("there is no file " + file);
        } catch (IOException e) {
            throw new UsageException("the file " + file + " cannot be read");
        }
    }

    private static void check(Path file) throws IOException {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        try {
            permissions.addAll(Files.getPosixFilePermissions(file));
        } catch (UnsupportedOperationException e) {
            // Windows keeps the folders of users apart by other means.
            return;
        }
        permissions.retainAll(OTHERS);
        if (!permissions.isEmpty()) {
            throw new UsageException("others than you may read or change the file " + file
                    + ", which holds secrets; it is not used before you say: chmod 600 " + file);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UsageException("the file " + file + " is too large for what it should hold");
            }
            return bytes;
        }
    }
}
