package io.github.thinknxkit.spec.internal.yaml;

import io.github.thinknxkit.spec.internal.mistake.Mistake;
import io.github.thinknxkit.spec.internal.mistake.Mistakes;
import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.report.ReadingStopped;
import io.github.thinknxkit.spec.internal.report.SpecPath;
import io.github.thinknxkit.spec.internal.text.SourceText;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.Iterator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The events of a YAML text, one after the other, with exact places. */
final class Events {

    private final SourceText source;
    private final Problems problems;
    private final Iterator<Event> events;
    private int lastOffset;

    Events(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        LoadSettings settings = LoadSettings.builder()
                .setLabel("file")
                // The decoder has limited the file already.
                .setCodePointLimit(Integer.MAX_VALUE)
                // In one piece: the engine fails where the end of a piece parts a surrogate pair.
                .setBufferSize(source.text().length() + 2)
                .build();
        this.events = new ParserImpl(settings, new StreamReader(settings, source.text()));
    }

    /** Returns the next event; after the end of the stream it must not be called. */
    Event next() {
        try {
            Event event = events.next();
            event.getEndMark().ifPresent(mark -> lastOffset = offset(mark));
            return event;
        } catch (MarkedYamlEngineException e) {
            throw syntax(e.getProblemMark().map(this::offset).orElse(lastOffset));
        } catch (RuntimeException e) {
            // Whatever a hostile text does to the parser, it is a text that is not YAML.
            throw syntax(lastOffset);
        }
    }

    /** The engine's own words are of no use to authors of files. */
    private ReadingStopped syntax(int failure) {
        Mistake mistake = Mistakes.explain(source, failure);
        problems.report(ProblemCode.SYNTAX, source.place(mistake.offset(), SpecPath.root()), mistake.message());
        return new ReadingStopped();
    }

    /** Returns where an event starts. */
    Place placeOf(Event event, SpecPath path) {
        return source.place(event.getStartMark().map(this::offset).orElse(lastOffset), path);
    }

    private int offset(Mark mark) {
        return source.lines().offset(mark.getIndex());
    }
}
