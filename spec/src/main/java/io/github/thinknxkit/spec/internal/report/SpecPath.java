package io.github.thinknxkit.spec.internal.report;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The way from the root of a spec to a node; its text is made only when a problem or a name needs it. */
public final class SpecPath {

    private static final SpecPath ROOT = new SpecPath(null, "", null);

    private final @Nullable SpecPath parent;
    private final String segment;
    private final @Nullable String key;

    private SpecPath(@Nullable SpecPath parent, String segment, @Nullable String key) {
        this.parent = parent;
        this.segment = segment;
        this.key = key;
    }

    /** {@return the path of the whole file} */
    public static SpecPath root() {
        return ROOT;
    }

    /**
     * Returns the path of a mapping's entry.
     *
     * @param name the entry's key
     * @return the path
     */
    public SpecPath key(String name) {
        return new SpecPath(this, parent == null ? name : "." + name, name);
    }

    /**
     * Returns the path of a sequence's item.
     *
     * @param index the item's index, from 0
     * @return the path
     */
    public SpecPath item(int index) {
        return new SpecPath(this, "[" + index + "]", null);
    }

    /** {@return the thing at the end of the path, as a message calls it} */
    public String subject() {
        if (key != null) {
            return "'" + key + "'";
        }
        return parent == null ? "the file" : "an entry of " + parent.subject();
    }

    /** Returns the path as text, such as {@code operations.power.examples[0]}. */
    @Override
    public String toString() {
        Deque<String> segments = new ArrayDeque<>();
        for (SpecPath path = this; path != null; path = path.parent) {
            segments.push(path.segment);
        }
        return String.join("", segments);
    }
}
