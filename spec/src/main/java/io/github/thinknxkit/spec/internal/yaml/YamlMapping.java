package io.github.thinknxkit.spec.internal.yaml;

import io.github.thinknxkit.spec.internal.report.Place;
import java.util.List;
import java.util.Optional;

/**
 * A mapping with distinct keys.
 *
 * @param entries its entries, in file order
 * @param place where it starts
 * @param owner where the key or item that it belongs to stands, to say there what the mapping lacks
 * @param inBraces whether it is written in braces
 * @param complete whether all its entries could be read; if not, that a key is missing tells nothing
 */
public record YamlMapping(List<YamlEntry> entries, Place place, Place owner, boolean inBraces, boolean complete)
        implements YamlNode {

    /** Copies the list. */
    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /**
     * Returns the mapping with other entries.
     *
     * @param others the entries
     * @return the mapping
     */
    public YamlMapping with(List<YamlEntry> others) {
        return new YamlMapping(others, place, owner, inBraces, complete);
    }

    /**
     * Finds a value.
     *
     * @param key the key
     * @return the value, or empty if there is no such entry
     */
    public Optional<YamlNode> value(String key) {
        return entries.stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(YamlEntry::value)
                .findFirst();
    }

    @Override
    public boolean isWhole() {
        return complete && entries.stream().allMatch(entry -> entry.value().isWhole());
    }
}
