package io.github.thinknxkit.draft.input;

import io.github.thinknxkit.spec.load.NearbyFiles;
import io.github.thinknxkit.spec.load.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files that the user names. */
public final class InputFile {

    /** More than the loaders take of any file: what is larger they are to refuse, with the size of it. */
    private static final int MOST = (1 << 25) + 1;

    private InputFile() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @return its content, named as the user named it; of a file that is too large for any loader, the beginning
     * @throws InputException if it cannot be read
     */
    public static SpecSource read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return SpecSource.of(path.toString(), in.readNBytes(MOST));
        } catch (IOException e) {
            throw unreadable(path);
        }
    }

    /**
     * Looks whether a file is there to be read by other means.
     *
     * @param path the file
     * @throws InputException if it cannot be read
     */
    public static void check(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw unreadable(path);
        }
    }

    private static InputException unreadable(Path path) {
        return new InputException("the file " + path + " cannot be read" + reason(path));
    }

    private static String reason(Path path) {
        if (Files.isDirectory(path)) {
            return ": it is a folder";
        }
        return Files.exists(path) ? "" : ": there is none" + NearbyFiles.hintFor(path);
    }
}
