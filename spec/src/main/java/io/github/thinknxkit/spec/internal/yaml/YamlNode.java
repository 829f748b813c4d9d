package io.github.thinknxkit.spec.internal.yaml;

import io.github.thinknxkit.spec.internal.report.Place;

/** A node of a YAML document. */
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping, YamlUnreadable {

    /** {@return where the node starts} */
    Place place();

    /** {@return whether nothing was refused in the node or below it} */
    boolean isWhole();
}
