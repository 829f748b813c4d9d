package io.github.thinknxkit.processor.locate;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes paths so that a terminal or an IDE can open them: relative to the working directory where they are below it. */
final class ShownPath {

    private ShownPath() {}

    /** Returns a path that exists from where the compiler runs. */
    static String of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path here = Path.of("").toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute).toString() : absolute.toString();
    }

    /** Returns the path of a file of the compiler; empty if it is in memory or in an archive. */
    static Optional<Path> path(URI file) {
        try {
            return Optional.of(Path.of(file)).filter(path -> "file".equals(file.getScheme()));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
