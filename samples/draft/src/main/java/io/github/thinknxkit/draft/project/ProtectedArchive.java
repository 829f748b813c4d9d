package io.github.thinknxkit.draft.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.FileHeader;

/** The archive within a protected project: encrypted as WinZip does it (ETS 6), or as ZIP files always were (ETS 5). */
final class ProtectedArchive {

    /** It holds the project alone, without any data of manufacturers, and is packed. */
    static final int LARGEST = 1 << 25;

    private final String file;
    private final byte[] bytes;

    ProtectedArchive(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** Reads the parts. The library opens files only; this one is encrypted, and gone at the end. The password is erased. */
    ProjectParts parts(char[] password) throws IOException {
        Path folder = Files.createTempDirectory("thinknx-project");
        Path copy = folder.resolve("project.zip");
        try {
            Files.write(copy, bytes);
            return partsOf(copy, password);
        } finally {
            Arrays.fill(password, '\0');
            Files.deleteIfExists(copy);
            Files.delete(folder);
        }
    }

    private ProjectParts partsOf(Path copy, char[] password) throws IOException {
        try (ZipFile archive = new ZipFile(copy.toFile(), password)) {
            List<FileHeader> headers = archive.getFileHeaders();
            return new ProjectParts(
                    read(archive, header(headers, ProjectParts.INFORMATION)),
                    read(archive, header(headers, ProjectParts.INSTALLATION)));
        } catch (ZipException e) {
            throw e.getType() == ZipException.Type.WRONG_PASSWORD
                    ? new ProjectFault(file, "the password is wrong")
                    : damaged();
        }
    }

    private FileHeader header(List<FileHeader> headers, String name) throws ProjectFault {
        return headers.stream()
                .filter(header -> header.getFileName().equalsIgnoreCase(name)
                        || header.getFileName().toLowerCase(Locale.ROOT).endsWith("/" + name))
                .findFirst()
                .orElseThrow(() -> new ProjectFault(
                        file, "its protected part " + name + " is missing; export the project again in ETS"));
    }

    /** A wrong password is mostly told by the first bytes, but not always. */
    private byte[] read(ZipFile archive, FileHeader header) throws IOException {
        try (InputStream in = archive.getInputStream(header)) {
            return ProjectParts.read(in, header.getFileName(), file);
        } catch (ZipException | ProjectFault e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Whatever a hostile archive does to the library, it is an archive that cannot be read.
            throw damaged();
        }
    }

    private ProjectFault damaged() {
        return new ProjectFault(file, "the password is wrong, or the protected archive is damaged");
    }
}
