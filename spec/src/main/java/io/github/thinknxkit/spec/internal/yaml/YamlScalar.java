package io.github.thinknxkit.spec.internal.yaml;

import io.github.thinknxkit.spec.internal.report.Place;

/**
 * A scalar. It stays text: who reads it says which type is wanted, so that {@code off} is a name and {@code 1.10} a version.
 *
 * @param text the text, escapes undone and lines folded
 * @param place where it starts
 */
public record YamlScalar(String text, Place place) implements YamlNode {

    @Override
    public boolean isWhole() {
        return true;
    }
}
