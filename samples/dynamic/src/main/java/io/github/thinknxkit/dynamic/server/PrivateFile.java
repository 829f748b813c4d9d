package io.github.thinknxkit.dynamic.server;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.TextInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
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
            throw new UsageException("other users can read or change the file " + file
                    + ", which may hold secrets; run: chmod 600 " + file);
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

    /**
     * Writes a file that was not there.
     *
     * @param file the file; folders that are missing are made
     * @param content its content
     * @throws UsageException if it is there, or cannot be written
     */
    public static void create(Path file, byte[] content) {
        try {
            makeFolder(file);
            try (SeekableByteChannel out = Files.newByteChannel(
                    file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), own(file))) {
                writeAll(out, content);
            }
        } catch (FileAlreadyExistsException e) {
            throw new UsageException("the file " + file + " is there already, and is not overwritten");
        } catch (IOException e) {
            throw new UsageException("the file " + file + " cannot be written");
        }
    }

    /**
     * Writes a file in the place of another, or of none: whoever reads it meanwhile has the one or the other, and whole.
     *
     * @param file the file; folders that are missing are made
     * @param content its content
     * @throws UsageException if it cannot be written
     */
    public static void replace(Path file, byte[] content) {
        try {
            makeFolder(file);
            // What a link leads to is replaced, and not the link.
            Path real = Files.exists(file) ? file.toRealPath() : file;
            Path whole = Files.createTempFile(real.toAbsolutePath().resolveSibling(""), "config", ".new", own(file));
            try {
                Files.write(whole, content);
                Files.move(whole, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException e) {
            throw new UsageException("the file " + file + " cannot be written");
        }
    }

    private static void writeAll(SeekableByteChannel out, byte[] content) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
            out.write(rest);
        }
    }

    private static void makeFolder(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    }

    /** Permissions from the first byte on; Windows keeps the folders of users apart by other means. */
    private static FileAttribute<?>[] own(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
                }
                : new FileAttribute<?>[0];
    }
}
