package io.github.thinknxkit.spec.internal.yaml;

import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Refuses what YAML lets stand before a node or in its place: anchors, aliases, tags, and directives before them all. */
final class NodeProperties {

    private final Problems problems;

    NodeProperties(Problems problems) {
        this.problems = problems;
    }

    void refuse(Event event, Place place) {
        if (event instanceof AliasEvent) {
            problems.report(ProblemCode.ALIAS, place, "Aliases are not taken; write the value out.");
            return;
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            problems.report(ProblemCode.ANCHOR, place, "Anchors are not taken; write the value where it is needed.");
        }
        if (tagOf(event).isPresent()) {
            problems.report(ProblemCode.TAG, place, "Tags are not taken; the format says what each value is.");
        }
    }

    private static Optional<String> tagOf(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        } else if (event instanceof CollectionStartEvent collection) {
            return collection.getTag();
        }
        return Optional.empty();
    }

    void refuseDirectives(DocumentStartEvent document, Place place) {
        if (document.getSpecVersion().isPresent() || !document.getTags().isEmpty()) {
            problems.report(ProblemCode.DIRECTIVE, place, "Directives before '---' are not taken; leave them out.");
        }
    }
}
