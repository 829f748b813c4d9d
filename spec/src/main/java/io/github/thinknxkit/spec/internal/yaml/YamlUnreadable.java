package io.github.thinknxkit.spec.internal.yaml;

import io.github.thinknxkit.spec.internal.report.Place;

/**
 * A node that was refused. The problem is reported already: who meets it says nothing more.
 *
 * @param place where it starts
 */
public record YamlUnreadable(Place place) implements YamlNode {

    @Override
    public boolean isWhole() {
        return false;
    }
}
