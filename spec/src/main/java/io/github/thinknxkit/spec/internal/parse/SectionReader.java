package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlMapping;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads sections whose keys are names and whose values declare something each. */
final class SectionReader {

    private final Problems problems;
    private final Mentions mentions;

    SectionReader(Problems problems, Mentions mentions) {
        this.problems = problems;
        this.mentions = mentions;
    }

    /** Reads a section into its declarations, each of which has certain keys. */
    <T> Declarations<T> read(
            Optional<YamlNode> section, Keys inner, Declarations<T> into, Function<YamlEntry, Optional<T>> parser) {
        entries(section, inner, into).forEach(entry -> into.add(entry.key(), whole(entry, parser)));
        return into;
    }

    /** Returns the entries of a section; if it cannot be read, nobody knows what it declares and what it uses. */
    List<YamlEntry> entries(Optional<YamlNode> section, Keys inner, Declarations<?> into) {
        List<YamlEntry> entries =
                section.map(new NodeKinds(problems)::filledEntries).orElse(List.of());
        if (entries.isEmpty()) {
            mentions.everything();
        }
        // What was left out of it may be what a reference means.
        boolean complete = section.orElse(null) instanceof YamlMapping mapping && mapping.complete();
        if (entries.isEmpty() || !complete) {
            into.unreadable();
        }
        return new NamedEntries(inner, problems).of(entries);
    }

    /** Parses an entry; empty if it has a problem, which is reported, or refers to something that has one. */
    <T> Optional<T> whole(YamlEntry entry, Function<YamlEntry, Optional<T>> parser) {
        int before = problems.count();
        Optional<T> parsed = parser.apply(entry);
        if (parsed.isPresent() && problems.count() == before && entry.value().isWhole()) {
            return parsed;
        }
        mentions.addAllOf(entry.value());
        return Optional.empty();
    }
}
