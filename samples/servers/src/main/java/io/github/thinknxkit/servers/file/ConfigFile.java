package io.github.thinknxkit.servers.file;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.TextInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The file of a configuration. Paths in it begin in its folder. */
public final class ConfigFile<C> {

    /** A line or two for each of a thousand servers take a tenth of it. */
    private static final int LARGEST = 1 << 20;

    private final Path file;
    private final Reader<C> reader;

    /** Reads what a configuration says. */
    @FunctionalInterface
    public interface Reader<C> {

        /** Reads the whole of a file that is YAML. What it returns is of no account if a problem was reported. */
        Optional<C> read(Item root, Problems problems);
    }

    /** Takes a file; it is read when it is needed. */
    public ConfigFile(Path file, Reader<C> reader) {
        this.file = file;
        this.reader = reader;
    }

    public Path path() {
        return file;
    }

    /** Returns what the file holds now; of a file that is too large, as much as shows that it is. */
    public byte[] bytes() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    /** {@return the configuration, or all that is wrong with the file} */
    public ConfigResult<C> read() {
        try {
            return read(bytes());
        } catch (NoSuchFileException e) {
            return unreadable("there is no such file");
        } catch (IOException e) {
            return unreadable("the file cannot be read; is it a file, and may this user read it?");
        }
    }

    private ConfigResult<C> unreadable(String message) {
        Problems problems = new Problems(file.toString());
        problems.report(ConfigCode.UNREADABLE, message);
        return new ConfigResult<>(Optional.empty(), problems.inFileOrder());
    }

    public ConfigResult<C> read(byte[] bytes) {
        Problems problems = new Problems(file.toString());
        Optional<C> config = text(bytes, problems)
                .flatMap(text -> new YamlText(text, problems).root())
                .flatMap(root -> reader.read(Item.root(file, root), problems));
        return new ConfigResult<>(problems.isEmpty() ? config : Optional.empty(), problems.inFileOrder());
    }

    private static Optional<String> text(byte[] bytes, Problems problems) {
        if (bytes.length > LARGEST) {
            problems.report(ConfigCode.TOO_LARGE, "the file is larger than 1 MiB, and no configuration");
            return Optional.empty();
        }
        try {
            return Optional.of(TextInput.decode(bytes, "the file"));
        } catch (UsageException e) {
            problems.report(ConfigCode.ENCODING, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
