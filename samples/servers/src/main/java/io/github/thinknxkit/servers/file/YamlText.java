package io.github.thinknxkit.servers.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Makes nodes of a text: those of one document, and without anchors, aliases and tags, by which a few lines can stand for a
 * thousand million or for themselves. The engine's own words may quote the text, so they stay here.
 */
final class YamlText {

    /** A configuration has four levels. The engine calls itself for each, and runs out of stack after some hundreds. */
    private static final int DEEPEST = 12;

    private final String text;
    private final Problems problems;
    private final LoadSettings settings;

    YamlText(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.settings = LoadSettings.builder()
                // Told by their names, all of them, and not by the first.
                .setAllowDuplicateKeys(true)
                // In one piece: the engine fails where the end of a piece parts a surrogate pair.
                .setBufferSize(text.length() + 2)
                .build();
    }

    /** The root; empty if there is none, or if something was reported that leaves nothing to look at. */
    Optional<Node> root() {
        try {
            checkEvents();
            if (!problems.isEmpty()) {
                return Optional.empty();
            }
            Optional<Node> root = new Composer(settings, parser()).getSingleNode();
            if (root.isEmpty()) {
                problems.report(ConfigCode.EMPTY_FILE, "there is nothing in the file; it names servers at least");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            problems.report(
                    ConfigCode.SYNTAX,
                    e.getProblemMark(),
                    "this is not YAML: a colon, a quote or a bracket is missing or one too many, or a line is"
                            + " indented unlike its siblings");
        } catch (RuntimeException e) {
            // Whatever a text does to the engine, it is a text that is not YAML.
            problems.report(ConfigCode.SYNTAX, "this is not YAML");
        }
        return Optional.empty();
    }

    private ParserImpl parser() {
        return new ParserImpl(settings, new StreamReader(settings, text));
    }

    private void checkEvents() {
        ParserImpl events = parser();
        int depth = 0;
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            depth += depthOf(event);
            documents += event instanceof DocumentStartEvent ? 1 : 0;
            if (depth > DEEPEST) {
                problems.report(
                        ConfigCode.TOO_DEEP, event.getStartMark(), "nothing in a configuration is nested so deep");
                return;
            } else if (documents > 1) {
                problems.report(
                        ConfigCode.SYNTAX, event.getStartMark(), "a line --- ends the configuration, and more follows");
                return;
            }
            checkShortcut(event);
        }
    }

    private static int depthOf(Event event) {
        if (event instanceof CollectionStartEvent) {
            return 1;
        }
        return event instanceof CollectionEndEvent ? -1 : 0;
    }

    private void checkShortcut(Event event) {
        boolean named = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (event instanceof AliasEvent || named || isTagged(event)) {
            problems.report(
                    ConfigCode.SHORTCUT,
                    event.getStartMark(),
                    "anchors, aliases and tags are not taken: write the value out, and quote a text that begins with"
                            + " &, * or !");
        }
    }

    private static boolean isTagged(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().isPresent();
        }
        return event instanceof CollectionStartEvent collection
                && collection.getTag().isPresent();
    }
}
