package io.github.thinknxkit.processor.locate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder.
 *
 * @param what the folder in words
 * @param folder its path
 */
record FolderPlace(String what, Path folder) implements Place {

    @Override
    public String describe(String name) {
        return what + ", " + folder.resolve(name);
    }

    @Override
    public InputStream open(String name) throws IOException {
        Path file = file(name);
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return Files.newInputStream(file);
    }

    @Override
    public Optional<Path> path(String name) {
        return Optional.of(file(name));
    }

    private Path file(String name) {
        return folder.resolve(name).normalize();
    }
}
