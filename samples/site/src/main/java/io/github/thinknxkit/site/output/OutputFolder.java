package io.github.thinknxkit.site.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder that the site is written to. Nothing is written outside it, and no file twice. */
public final class OutputFolder {

    private final Path root;

    private OutputFolder(Path root) {
        this.root = root;
    }

    /**
     * Makes the folder, without anything that was in it.
     *
     * @param folder where
     * @return the folder
     * @throws IOException if it cannot be emptied
     */
    public static OutputFolder emptied(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        if (Files.exists(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return new OutputFolder(Files.createDirectories(root));
    }

    /** {@return the folder itself} */
    public Path root() {
        return root;
    }

    /**
     * Writes a text in UTF-8.
     *
     * @param path the file, from the folder's root, with slashes
     * @param text its content
     * @throws IOException if it cannot be written
     */
    public void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file.
     *
     * @param path the file, from the folder's root, with slashes
     * @param content its content
     * @throws FileAlreadyExistsException if it has been written already, also where case makes no difference
     * @throws IOException if it cannot be written
     */
    public void write(String path, byte[] content) throws IOException {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new IOException("'" + path + "' is not below " + root);
        }
        Files.createDirectories(file.getParent());
        Files.write(file, content, StandardOpenOption.CREATE_NEW);
    }
}
