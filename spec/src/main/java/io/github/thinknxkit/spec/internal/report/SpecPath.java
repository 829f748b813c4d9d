package io.github.thinknxkit.spec.internal.report;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The way from the root of a spec to a node; its text is made only when a problem or a name needs it. */
public final class SpecPath {

    private static final SpecPath ROOT = new SpecPath(null, "");

    private final @Nullable SpecPath parent;
    private final String segment;

    private SpecPath(@Nullable SpecPath parent, String segment) {
        this.parent = parent;
        this.segment = segment;
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
        return new SpecPath(this, parent == null ? name : "." + name);
    }

    /**
     * Returns the path of a sequence's item.
     *
     * @param index the item's index, from 0
     * @return the path
     */
    public SpecPath item(int index) {
        return new SpecPath(this, "[" + index + "]");
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
