package io.github.thinknxkit.dynamic.server;

import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The YAML of a file of profiles. The engine's own words may quote the file, so they stay here: it has secrets. */
final class ProfileYaml {

    /** Profiles have three levels. The engine calls itself for each, and runs out of stack after some hundreds. */
    private static final int DEEPEST = 10;

    private final String file;
    private final String text;
    private final LoadSettings settings;

    private ProfileYaml(String file, String text) {
        this.file = file;
        this.text = text;
        this.settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                // In one piece: the engine fails where the end of a piece parts a surrogate pair.
                .setBufferSize(text.length() + 2)
                .build();
    }

    /**
     * Reads a text.
     *
     * @param file the file as errors name it
     * @return its root; empty if there is nothing in it
     * @throws UsageException if it is not YAML, or none of profiles
     */
    static Optional<Node> compose(String file, String text) {
        return new ProfileYaml(file, text).compose();
    }

    private Optional<Node> compose() {
        try {
            checkDepth();
            return new Composer(settings, parser()).getSingleNode();
        } catch (UsageException e) {
            throw e;
        } catch (MarkedYamlEngineException e) {
            throw new UsageException(file + ":" + Entry.line(e.getProblemMark()) + ": this is not YAML;"
                    + " quote texts with special characters");
        } catch (RuntimeException e) {
            // Whatever a text does to the engine, it is a text that is not YAML.
            throw new UsageException(file + ": this is not YAML");
        }
    }

    private ParserImpl parser() {
        return new ParserImpl(settings, new StreamReader(settings, text));
    }

    private void checkDepth() {
        ParserImpl events = parser();
        int depth = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > DEEPEST) {
                throw new UsageException(
                        file + ":" + Entry.line(event.getStartMark()) + ": nothing in a profile is nested so deep");
            }
        }
    }
}
