package io.github.thinknxkit.spec.internal.xml;

import java.util.Map;
import java.util.Optional;

/**
 * A start tag.
 *
 * @param offset where its {@code <} stands
 * @param attributes where its attributes stand, by their names as written
 */
public record Tag(int offset, Map<String, Attribute> attributes) {

    /**
     * Where an attribute stands.
     *
     * @param name the offset of its name
     * @param start the offset of its value, behind the opening quote
     * @param end the offset of the closing quote
     */
    public record Attribute(int name, int start, int end) {}

    /**
     * Finds an attribute.
     *
     * @param name the name as written
     * @return where it stands, or empty if the tag has no such attribute
     */
    public Optional<Attribute> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }
}
