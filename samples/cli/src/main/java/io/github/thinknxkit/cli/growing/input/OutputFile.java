package io.github.thinknxkit.cli.growing.input;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file that is to be written. */
public final class OutputFile {

    private final Path path;
    private final List<OpenOption> options;

    private OutputFile(Path path, OpenOption... options) {
        this.path = path;
        this.options = List.of(options);
    }

    /**
     * Names a file that is not there yet.
     *
     * @param path the file
     * @return the file
     * @throws Refusal if it is there
     */
    public static OutputFile creating(Path path) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw exists(path);
        }
        return new OutputFile(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    }

    /**
     * Names a file that may be there already.
     *
     * @param path the file
     * @return the file
     */
    public static OutputFile replacing(Path path) {
        return new OutputFile(
                path, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static Refusal exists(Path path) {
        return new Refusal("the file " + path + " is there already; --force overwrites it");
    }

    /**
     * Writes the file.
     *
     * @param content its content
     * @throws Refusal if that cannot be done, or somebody has made the file meanwhile
     */
    public void write(byte[] content) {
        try {
            Files.write(path, content, options.toArray(OpenOption[]::new));
        } catch (FileAlreadyExistsException e) {
            throw exists(path);
        } catch (IOException e) {
            throw new Refusal("the file " + path + " cannot be written; see whether its folder is there and yours");
        }
    }
}
