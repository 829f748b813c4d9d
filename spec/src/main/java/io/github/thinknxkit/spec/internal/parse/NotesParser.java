package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.model.Note;
import java.util.List;
import java.util.Optional;

/** Parses notes: what the document leaves open or contradicts, and how that is settled. */
final class NotesParser {

    private static final Keys KEYS = Keys.of("point", "document", "decision", "why");

    private final Problems problems;

    NotesParser(Problems problems) {
        this.problems = problems;
    }

    List<Note> parse(Optional<YamlNode> notes) {
        return notes.map(new NodeKinds(problems)::items).orElse(List.of()).stream()
                .flatMap(item -> MappingReader.open(item, KEYS, problems).stream())
                .map(in -> new Note(in.line("point"), in.text("document"), in.text("decision"), in.text("why")))
                .toList();
    }
}
