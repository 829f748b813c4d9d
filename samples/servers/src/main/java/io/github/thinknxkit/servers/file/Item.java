package io.github.thinknxkit.servers.file;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.server.ConnectionValue;
import io.github.thinknxkit.dynamic.server.SecretSource;
import io.github.thinknxkit.dynamic.text.DurationWord;
import io.github.thinknxkit.dynamic.text.FileName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A key of the file with what it holds, or an element of a list. Errors have the key, and never a value.
 *
 * @param file the file, in whose folder the names of others begin
 * @param name the key as messages have it
 * @param key the node of the key; of an element the element itself
 * @param value what it holds
 * @param pointsAtValue whether problems are about the value; otherwise they are about the key
 */
public record Item(Path file, String name, Node key, Node value, boolean pointsAtValue) implements ConnectionValue {

    private static final String ROOT = "the file";
    private static final Pattern TIME = Pattern.compile("[0-9]{1,6}(?:ms|s|m|h)");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,6}(?:\\.[0-9]{1,6})?");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");

    private static final Set<Tag> OF_TEXTS = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL);

    /** The whole of the file. */
    static Item root(Path file, Node node) {
        return new Item(file, ROOT, node, node, true);
    }

    boolean isRoot() {
        return name.equals(ROOT);
    }

    /** {@return the same for a problem of the key itself} */
    public Item atKey() {
        return new Item(file, name, key, value, false);
    }

    /** {@return the same for a problem of the key itself, which is not shown} */
    public Item unnamed() {
        return new Item(file, "", key, value, false);
    }

    Node pointed() {
        return pointsAtValue ? value : key;
    }

    /** Whether the value stands behind the key, and not below it. */
    boolean isOnItsLine() {
        return line(key) == line(value);
    }

    /** A key that is none of the file's own is not shown: it may be a password on the wrong side of the colon. */
    String shownKey() {
        return name.isEmpty() ? "…" : name;
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0);
    }

    @Override
    public String origin() {
        return name;
    }

    @Override
    public String text() {
        if (value instanceof ScalarNode scalar
                && OF_TEXTS.contains(scalar.getTag())
                && !scalar.getValue().isEmpty()) {
            return scalar.getValue();
        }
        throw kind("should have a text");
    }

    @Override
    public String secret() {
        throw new Wrong(ConfigCode.SECRET, name + " does not belong in this file");
    }

    @Override
    public boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("should be true or false");
        };
    }

    /** Returns the whole number that the text says; zero if it says none, or one with more than seven digits. */
    public int whole() {
        return WHOLE.matcher(text()).matches() ? Integer.parseInt(text()) : 0;
    }

    /** Returns the number that the text says, with decimals or without; zero if it says none, or one that is too long. */
    public double decimal() {
        return DECIMAL.matcher(text()).matches() ? Double.parseDouble(text()) : 0;
    }

    /** Returns the file that the text names. A relative name begins in the folder of the configuration. */
    public Path path() {
        return file.toAbsolutePath().resolveSibling(FileName.of(text(), name)).normalize();
    }

    /** Returns what finds the secret in the variable of the environment that the text names. */
    public SecretSource variable() {
        if (VARIABLE.matcher(text()).matches()) {
            return new SecretSource.InVariable(text());
        }
        throw wrong("should be the name of a variable of the environment");
    }

    /** Returns the length of time that the text says, which is within two others, such as {@code 1s} and {@code 24h}. */
    public Duration time(String shortest, String longest) {
        // Only what looks like a time goes on, since a reader of times shows what it cannot read.
        if (TIME.matcher(text()).matches()) {
            Duration time = DurationWord.parse(text(), name);
            if (time.compareTo(DurationWord.parse(shortest, name)) >= 0
                    && time.compareTo(DurationWord.parse(longest, name)) <= 0) {
                return time;
            }
        }
        throw wrong("should be a time such as 30s or 5m, from " + shortest + " to " + longest);
    }

    @Override
    public List<String> texts() {
        return items().stream().map(Item::text).toList();
    }

    /** Returns the elements of a list. */
    public List<Item> items() {
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(node -> new Item(file, name, node, node, true))
                    .toList();
        }
        throw kind("should be a list, each element after a dash");
    }

    /** The node of a mapping. */
    MappingNode mapping() {
        if (value instanceof MappingNode mapping) {
            return mapping;
        }
        throw kind("should have keys below it");
    }

    @Override
    public UsageException wrong(String what) {
        return new UsageException(name + " " + what);
    }

    private UsageException kind(String what) {
        return new Wrong(ConfigCode.WRONG_KIND, name + " " + what);
    }
}
