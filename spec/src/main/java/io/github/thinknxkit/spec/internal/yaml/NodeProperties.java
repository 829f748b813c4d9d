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

    private static final String STANDARD_TAG = "tag:yaml.org,2002:";

    private final Problems problems;
    private final Shortcuts shortcuts;

    NodeProperties(Problems problems, Shortcuts shortcuts) {
        this.problems = problems;
        this.shortcuts = shortcuts;
    }

    /** Refuses what stands before a node, and returns whether what is left of the node can be read. */
    boolean refuse(Event event, Place place) {
        if (event instanceof AliasEvent alias) {
            shortcuts.used(alias.getAlias().getValue(), place);
            return false;
        }
        Optional<String> anchor =
                event instanceof NodeEvent node ? node.getAnchor().map(it -> it.getValue()) : Optional.empty();
        anchor.ifPresent(name -> shortcuts.defined(name, place));
        Optional<String> tag = tagOf(event);
        tag.ifPresent(name -> {
            String message = "'" + written(name)
                    + "' before a value is not taken; leave it out. A text that begins with" + " '!' needs quotes.";
            problems.report(ProblemCode.TAG, place, message);
        });
        return (anchor.isEmpty() && tag.isEmpty()) || !isEmpty(event);
    }

    private static String written(String tag) {
        return tag.startsWith(STANDARD_TAG) ? "!!" + tag.substring(STANDARD_TAG.length()) : tag;
    }

    private static boolean isEmpty(Event event) {
        return event instanceof ScalarEvent scalar && scalar.getValue().isEmpty();
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
            problems.report(
                    ProblemCode.DIRECTIVE,
                    place,
                    "Lines that begin with '%' before '---' are not taken; leave them out.");
        }
    }
}
