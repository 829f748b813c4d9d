package io.github.thinknxkit.spec.internal.yaml;

/**
 * An entry of a mapping.
 *
 * @param key its key
 * @param value its value
 */
public record YamlEntry(YamlScalar key, YamlNode value) {}
