package io.github.thinknxkit.spec.internal.yaml;

import io.github.thinknxkit.spec.internal.mistake.LookAlikes;
import io.github.thinknxkit.spec.internal.mistake.Quotation;
import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.report.ReadingStopped;
import io.github.thinknxkit.spec.internal.report.SpecPath;
import io.github.thinknxkit.spec.internal.text.Characters;
import io.github.thinknxkit.spec.internal.text.ReadLimits;
import io.github.thinknxkit.spec.internal.text.SourceText;
import io.github.thinknxkit.spec.internal.text.TextDecoder;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/**
 * Reads YAML into a tree.
 *
 * <p>It takes the part of YAML that says what it shows: one document of mappings, sequences and scalars, without
 * anchors, aliases, merge keys, tags and directives, and with distinct keys. What it refuses it reports and leaves out,
 * so that the rest of the file is looked at in the same run.
 */
public final class YamlReader {

    /** How many UTF-16 code units a scalar may have. */
    static final int MAX_SCALAR_LENGTH = 8_192;

    private static final String MERGE_KEY = "<<";

    /** A text with such a comment behind it. */
    private static final Pattern COMMENT = Pattern.compile("(.*?\\S)\\s+//+(?:\\s+(.*))?", Pattern.DOTALL);

    private final Problems problems;
    private final Events events;
    private final Shortcuts shortcuts;
    private final NodeProperties properties;
    private final ReadLimits limits;

    /** What was meant by texts in typographic quotes, which may also be why the file is no YAML. */
    private final List<YamlScalar> typographic = new ArrayList<>();

    /** Comments as other languages have them, which may be why the file is no YAML, too. */
    private final List<YamlScalar> comments = new ArrayList<>();

    private int nodes;

    private YamlReader(SourceText source, Problems problems, ReadLimits limits) {
        this.problems = problems;
        this.limits = limits;
        this.events = new Events(source, problems);
        this.shortcuts = new Shortcuts(problems);
        this.properties = new NodeProperties(problems, shortcuts);
    }

    /**
     * Reads a text.
     *
     * @param source the text
     * @param problems takes what is wrong
     * @param limits how many nodes are read, and how deep
     * @return the root node, or empty if a problem was reported that leaves nothing to look at
     */
    public static Optional<YamlNode> read(SourceText source, Problems problems, ReadLimits limits) {
        YamlReader reader = new YamlReader(source, problems, limits);
        try {
            Optional<YamlNode> root = reader.document();
            reader.typographic.forEach(reader::reportQuotes);
            reader.comments.forEach(reader::reportComment);
            return root;
        } catch (ReadingStopped e) {
            return Optional.empty();
        } finally {
            reader.shortcuts.report();
        }
    }

    private Optional<YamlNode> document() {
        events.next();
        Event start = events.next();
        Place place = events.placeOf(start, SpecPath.root());
        if (!(start instanceof DocumentStartEvent document)) {
            problems.report(ProblemCode.EMPTY_FILE, place, "The file is empty; it begins with 'format: 1'.");
            return Optional.empty();
        }
        properties.refuseDirectives(document, place);
        Event first = events.next();
        YamlNode root = node(first, SpecPath.root(), events.placeOf(first, SpecPath.root()), 1);
        events.next();
        Event end = events.next();
        if (end instanceof DocumentStartEvent) {
            problems.report(
                    ProblemCode.TRAILING_DOCUMENT,
                    events.placeOf(end, SpecPath.root()),
                    "This line ends the file's content, and more follows; leave the line out, or what follows.");
            // Nobody knows which of the two is meant, and each may lack what the other has.
            return Optional.empty();
        }
        return Optional.of(root);
    }

    private YamlNode node(Event event, SpecPath path, Place owner, int depth) {
        Place place = events.placeOf(event, path);
        countNode(place, depth);
        if (!properties.refuse(event, place)) {
            return new YamlUnreadable(place);
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        } else if (event instanceof MappingStartEvent start) {
            return mapping(start.isFlow(), place, owner, depth);
        } else if (event instanceof SequenceStartEvent) {
            return sequence(place, depth);
        }
        return new YamlUnreadable(place);
    }

    private void reportQuotes(YamlScalar meant) {
        problems.report(
                ProblemCode.QUOTES,
                meant.place(),
                "Typographic quotes hold no text together: write " + Quotation.inQuotes(meant.text())
                        + ". If they belong to the text, put all of it in quotes.");
    }

    private void reportComment(YamlScalar comment) {
        problems.report(
                ProblemCode.COMMENT,
                comment.place(),
                "A comment begins with '#', not with '//': write " + Quotation.of("# " + comment.text())
                        + ". If '//' belongs to the text, put all of it in quotes.");
    }

    private void countNode(Place place, int depth) {
        if (depth > limits.depth()) {
            problems.report(
                    ProblemCode.TOO_DEEP,
                    place,
                    "This is nested deeper than " + limits.depth() + " levels; look for a bracket that is not closed.");
            throw new ReadingStopped();
        }
        if (++nodes > limits.nodes()) {
            problems.report(
                    ProblemCode.TOO_LARGE, place, "The file has more than " + limits.nodes() + " keys and values.");
            throw new ReadingStopped();
        }
    }

    private YamlNode scalar(ScalarEvent event, Place place) {
        String text = event.getValue();
        if (text.length() > MAX_SCALAR_LENGTH) {
            String message =
                    "The text has " + text.length() + " characters; at most " + MAX_SCALAR_LENGTH + " are read.";
            problems.report(ProblemCode.TOO_LONG, place, message);
            return new YamlUnreadable(place);
        }
        if (!hasOnlyAllowedCharacters(text, place)) {
            return new YamlUnreadable(place);
        }
        Matcher comment = COMMENT.matcher(text);
        if (event.isPlain() && comment.matches()) {
            comments.add(new YamlScalar(Objects.requireNonNullElse(comment.group(2), ""), place));
            return new YamlScalar(comment.group(1), place);
        }
        Optional<String> meant = event.isPlain() ? LookAlikes.within(text) : Optional.empty();
        meant.ifPresent(it -> typographic.add(new YamlScalar(it, place)));
        return new YamlScalar(meant.orElse(text), place);
    }

    /** Escapes such as {@code \u202e} bring in what the check of the file's text could not see. */
    private boolean hasOnlyAllowedCharacters(String text, Place place) {
        OptionalInt wrong = text.codePoints()
                .filter(c -> Characters.problemInValue(c).isPresent())
                .findFirst();
        wrong.ifPresent(
                c -> problems.report(Characters.problemInValue(c).orElseThrow(), place, TextDecoder.describe(c)));
        return wrong.isEmpty();
    }

    private YamlSequence sequence(Place place, int depth) {
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            SpecPath path = place.path().item(items.size());
            items.add(node(event, path, events.placeOf(event, path), depth + 1));
            event = events.next();
        }
        return new YamlSequence(items, place);
    }

    private YamlMapping mapping(boolean inBraces, Place place, Place owner, int depth) {
        List<YamlEntry> entries = new ArrayList<>();
        Map<String, Place> keys = new HashMap<>();
        boolean complete = true;
        Duplicates duplicates = new Duplicates(problems);
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Optional<YamlScalar> key = key(event, place.path(), depth);
            SpecPath path = key.map(k -> k.place().path()).orElse(place.path());
            Place keyPlace = key.map(YamlScalar::place).orElse(place);
            YamlNode value = node(events.next(), path, keyPlace, depth + 1);
            shortcuts.endMerge();
            Optional<YamlScalar> first = key.filter(k -> isFirst(k, keys, entries, duplicates));
            complete &= first.isPresent() && !duplicates.headed();
            first.filter(k -> !duplicates.headed()).ifPresent(k -> entries.add(new YamlEntry(k, value)));
            event = events.next();
        }
        return new YamlMapping(entries, place, owner, inBraces, complete);
    }

    /** Reads a key; empty if it was refused, which is reported. */
    private Optional<YamlScalar> key(Event event, SpecPath parent, int depth) {
        Place place = events.placeOf(event, parent);
        if (event instanceof AliasEvent) {
            properties.refuse(event, place);
            return Optional.empty();
        }
        if (!(event instanceof ScalarEvent scalar)) {
            String message =
                    "A key before ':' is a text, not something in brackets or braces; if they belong to the text,"
                            + " put it in quotes.";
            problems.report(ProblemCode.KEY_KIND, place, message);
            throw new ReadingStopped();
        }
        SpecPath path = parent.key(shortened(scalar.getValue()));
        if (!(node(scalar, path, place, depth) instanceof YamlScalar key)) {
            return Optional.empty();
        }
        if (key.text().equals(MERGE_KEY)) {
            shortcuts.beginMerge(key.place());
            return Optional.empty();
        }
        return Optional.of(key);
    }

    private boolean isFirst(YamlScalar key, Map<String, Place> keys, List<YamlEntry> entries, Duplicates duplicates) {
        Place before = keys.putIfAbsent(key.text(), key.place());
        if (before != null) {
            duplicates.report(key, before, entries);
        }
        return before == null;
    }

    /** Paths are for people: a key that is no name is cut, and shows no character that may not stand in a spec. */
    static String shortened(String key) {
        return key.codePoints()
                .limit(80)
                .map(c -> c == '\n' || Characters.problemInValue(c).isPresent() ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
