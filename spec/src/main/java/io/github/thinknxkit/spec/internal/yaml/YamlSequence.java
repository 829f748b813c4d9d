package io.github.thinknxkit.spec.internal.yaml;

import io.github.thinknxkit.spec.internal.report.Place;
import java.util.List;

/**
 * A sequence.
 *
 * @param items its items
 * @param place where it starts
 */
public record YamlSequence(List<YamlNode> items, Place place) implements YamlNode {

    /** Copies the list. */
    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public boolean isWhole() {
        return items.stream().allMatch(YamlNode::isWhole);
    }
}
