package io.github.thinknxkit.dynamic.server;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** The user's profiles: a YAML file with a connection under each name. */
public final class ProfileFile {

    /** The profile that is used if no server is named otherwise. */
    public static final String DEFAULT = "default";

    private final Path file;

    /**
     * Takes a file; it is read when it is needed.
     *
     * @param file the file
     */
    public ProfileFile(Path file) {
        this.file = file;
    }

    /** {@return the file} */
    public Path path() {
        return file;
    }

    /**
     * Finds a profile that was asked for.
     *
     * @param name its name
     * @return what it says
     * @throws UsageException if there is none, or the file is wrong, or others may read it
     */
    public ConnectionSettings find(String name) {
        if (!Files.exists(file)) {
            throw new UsageException(
                    "there is no profile " + ShownText.quoted(name) + ", since there is no file " + file);
        }
        List<Entry> profiles = profiles();
        return profile(profiles, name)
                .orElseThrow(() -> new UsageException("the file " + file + " has no profile " + ShownText.quoted(name)
                        + ShownText.question(
                                name, profiles.stream().map(Entry::key).toList())));
    }

    /**
     * Finds the default profile.
     *
     * @return what it says, if there are a file and the profile
     * @throws UsageException if the file is wrong, or others may read it
     */
    public Optional<ConnectionSettings> findDefault() {
        return Files.exists(file) ? profile(profiles(), DEFAULT) : Optional.empty();
    }

    /**
     * Returns the names of all profiles.
     *
     * @return the names, in the order of the file; none if there is no file
     * @throws UsageException if the file cannot be used
     */
    public List<String> all() {
        return Files.exists(file) ? profiles().stream().map(Entry::key).toList() : List.of();
    }

    /** {@return the names of all profiles, for a shell to complete; none if the file cannot be used} */
    public List<String> names() {
        try {
            return all();
        } catch (UsageException e) {
            return List.of();
        }
    }

    private Optional<ConnectionSettings> profile(List<Entry> profiles, String name) {
        return profiles.stream()
                .filter(entry -> entry.key().equals(name))
                .findFirst()
                .map(entry -> new ProfileReader(file).read(entry.entries()));
    }

    /**
     * Reads a profile as it would stand in this file.
     *
     * @param text the content of a file
     * @param name the profile
     * @return the connection
     * @throws UsageException if the text cannot be used, or has no such profile
     */
    public ConnectionSettings read(String text, String name) {
        return profile(profiles(text), name).orElseThrow(() -> new UsageException("there is no profile " + name));
    }

    /**
     * Adds a profile at the end; what the file has stays as it is, comments too.
     *
     * @param name the profile
     * @param entry the profile as a file would have it
     * @throws UsageException if the file cannot take it, or cannot be written; the message has the entry
     */
    public void add(String name, String entry) {
        String before = Files.exists(file) ? PrivateFile.read(file) : "";
        String whole = before + (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + entry;
        try {
            read(whole, name);
        } catch (UsageException e) {
            throw new UsageException(
                    "the file " + file + " cannot take another profile at its end; write it there yourself:\n" + entry);
        }
        PrivateFile.replace(file, whole.getBytes(StandardCharsets.UTF_8));
    }

    private List<Entry> profiles() {
        return profiles(PrivateFile.read(file));
    }

    private List<Entry> profiles(String text) {
        Optional<Node> root = ProfileYaml.compose(file.toString(), text);
        if (root.isEmpty()) {
            return List.of();
        } else if (root.get() instanceof MappingNode mapping) {
            List<String> lines = List.of(text.split("\r\n|\n|\r", -1));
            return mapping.getValue().stream()
                    .map(tuple -> Entry.of(file.toString(), lines, tuple))
                    .toList();
        }
        throw new UsageException(file + ": expected the names of profiles, each with its connection below it");
    }
}
