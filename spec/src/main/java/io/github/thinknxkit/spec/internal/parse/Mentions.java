package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.yaml.YamlMapping;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.internal.yaml.YamlSequence;
import java.util.HashSet;
import java.util.Set;

/**
 * The words in the parts of a spec that could not be understood.
 *
 * <p>A name among them may be in use there: to call it unused would be a second problem for one mistake.
 */
public final class Mentions {

    private final Set<String> words = new HashSet<>();
    private boolean everything;

    /** Makes an empty set. */
    public Mentions() {}

    /** Notes that a whole section could not be read, which may have used every name. */
    void everything() {
        everything = true;
    }

    void addAllOf(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            words.add(scalar.text());
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(this::addAllOf);
        } else if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> {
                words.add(entry.key().text());
                addAllOf(entry.value());
            });
        }
    }

    /**
     * Returns whether a name may be in use in a part that could not be understood.
     *
     * @param name the name
     * @return whether it may
     */
    public boolean mayInclude(String name) {
        return everything || words.contains(name);
    }
}
