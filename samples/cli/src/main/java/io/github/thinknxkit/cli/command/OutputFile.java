package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.dynamic.error.UsageException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file that is to be written. */
final class OutputFile {

    private final Path path;
    private final List<OpenOption> options;

    private OutputFile(Path path, OpenOption... options) {
        this.path = path;
        this.options = List.of(options);
    }

    static OutputFile creating(Path path) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw exists(path);
        }
        return new OutputFile(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    }

    static OutputFile replacing(Path path) {
        return new OutputFile(
                path, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static UsageException exists(Path path) {
        return new UsageException("the file " + path + " is there already; --force overwrites it");
    }

    void write(byte[] content) {
        try {
            Files.write(path, content, options.toArray(OpenOption[]::new));
        } catch (FileAlreadyExistsException e) {
            throw exists(path);
        } catch (IOException e) {
            throw new UsageException(
                    "the file " + path + " cannot be written; see whether its folder is there and yours");
        }
    }
}
