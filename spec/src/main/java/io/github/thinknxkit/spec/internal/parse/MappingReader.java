package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlMapping;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Name;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A mapping with known keys.
 *
 * <p>What is wrong is reported at once, and a stand-in is returned: whoever needs to know asks {@link Problems#count()}.
 */
final class MappingReader {

    private final YamlMapping mapping;
    private final Problems problems;
    private final ScalarReader scalars;

    private MappingReader(YamlMapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    /** Opens a mapping and checks its keys; empty if the node is none, which is reported. */
    static Optional<MappingReader> open(YamlNode node, Keys keys, Problems problems) {
        Optional<YamlMapping> mapping = new NodeKinds(problems).mapping(node, keys);
        return mapping.map(m -> new MappingReader(new KeyCheck(keys, problems).check(m), problems));
    }

    /** Where the mapping's own key stands. */
    Place owner() {
        return mapping.owner();
    }

    /** Whether all entries could be read. */
    boolean isComplete() {
        return mapping.complete();
    }

    /** Whether there is no entry at all, and none that could not be read. */
    boolean isEmpty() {
        return mapping.complete() && mapping.entries().isEmpty();
    }

    Optional<YamlNode> node(String key) {
        return mapping.value(key);
    }

    Optional<YamlScalar> scalar(String key) {
        return node(key).flatMap(scalars::scalar);
    }

    /** A text of one or more lines. */
    String text(String key) {
        return scalar(key).map(scalars::text).orElse("");
    }

    /** A text of one line. */
    String line(String key) {
        return scalar(key).map(scalars::line).orElse("");
    }

    /** The name in code, in kebab case. */
    Optional<Name> as() {
        return scalar("as").map(new Names(problems)::read);
    }

    boolean flag(String key, boolean otherwise) {
        return scalar(key).map(scalar -> scalars.flag(scalar, otherwise)).orElse(otherwise);
    }

    OptionalInt whole(String key, int min, int max) {
        Optional<YamlScalar> scalar = scalar(key);
        return scalar.isPresent() ? scalars.whole(scalar.get(), min, max) : OptionalInt.empty();
    }

    OptionalDouble decimal(String key) {
        Optional<YamlScalar> scalar = scalar(key);
        return scalar.isPresent() ? scalars.decimal(scalar.get()) : OptionalDouble.empty();
    }

    /** The entries of a mapping whose keys are names of the spec's own; at least one if the mapping is there. */
    List<YamlEntry> entries(String key) {
        return node(key).map(new NodeKinds(problems)::filledEntries).orElse(List.of());
    }

    /** The entries of a mapping whose keys are names of the spec's own; may be none. */
    List<YamlEntry> entriesOrNone(String key) {
        return node(key)
                .flatMap(new NodeKinds(problems)::mapping)
                .map(YamlMapping::entries)
                .orElse(List.of());
    }

    /** The items of a sequence of texts; may be none. */
    List<YamlScalar> scalars(String key) {
        return node(key).map(new NodeKinds(problems)::scalarItems).orElse(List.of());
    }
}
