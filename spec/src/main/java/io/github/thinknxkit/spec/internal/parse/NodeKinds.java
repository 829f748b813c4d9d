package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlMapping;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.internal.yaml.YamlSequence;
import io.github.thinknxkit.spec.internal.yaml.YamlUnreadable;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/** Takes nodes of the kind wanted, and reports the others. */
final class NodeKinds {

    private final Problems problems;

    NodeKinds(Problems problems) {
        this.problems = problems;
    }

    Optional<YamlMapping> mapping(YamlNode node) {
        return ofKind(YamlMapping.class, node, "a mapping (for an empty one write {})");
    }

    Optional<YamlScalar> scalar(YamlNode node) {
        return ofKind(YamlScalar.class, node, "a text");
    }

    List<YamlNode> items(YamlNode node) {
        return ofKind(YamlSequence.class, node, "a sequence (for an empty one write [])")
                .map(YamlSequence::items)
                .orElse(List.of());
    }

    List<YamlScalar> scalarItems(YamlNode node) {
        return items(node).stream().flatMap(item -> scalar(item).stream()).toList();
    }

    List<YamlEntry> filledEntries(YamlNode node) {
        Optional<YamlMapping> mapping = mapping(node);
        if (mapping.isPresent()
                && mapping.get().entries().isEmpty()
                && mapping.get().complete()) {
            problems.report(ProblemCode.EMPTY, mapping.get().owner(), "This mapping is empty; it needs an entry.");
        }
        return mapping.map(YamlMapping::entries).orElse(List.of());
    }

    private <N extends YamlNode> Optional<N> ofKind(Class<N> kind, YamlNode node, String expected) {
        if (kind.isInstance(node)) {
            return Optional.of(kind.cast(node));
        }
        if (!(node instanceof YamlUnreadable)) {
            String message = "Here stands " + nameOf(node) + ", expected is " + expected + ".";
            problems.report(ProblemCode.WRONG_KIND, node.place(), message);
        }
        return Optional.empty();
    }

    /** Finds a text in a node that may be no mapping at all, and reports nothing. */
    static Optional<YamlScalar> scalarIn(YamlNode node, String key) {
        Optional<YamlNode> value = node instanceof YamlMapping mapping ? mapping.value(key) : Optional.empty();
        return value.filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
    }

    private static String nameOf(YamlNode node) {
        if (node instanceof YamlMapping) {
            return "a mapping";
        }
        return node instanceof YamlSequence ? "a sequence" : "a text";
    }
}
