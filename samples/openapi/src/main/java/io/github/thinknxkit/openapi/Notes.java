package io.github.thinknxkit.openapi;

import io.github.thinknxkit.spec.model.Note;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the document leaves open, as a list with a heading. */
final class Notes {

    private Notes() {}

    /** Returns the list; empty if there are no notes. Operations that share a path may share notes, too. */
    static Optional<String> text(List<Note> notes) {
        Set<String> items = notes.stream().map(Notes::item).collect(Collectors.toCollection(LinkedHashSet::new));
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of("What the document leaves open:\n\n" + String.join("\n", items));
    }

    private static String item(Note note) {
        return "- **" + Markdown.text(note.point().strip()) + "**: " + Markdown.sentence(note.document()) + " Here: "
                + Markdown.sentence(note.decision()) + " Why: " + Markdown.sentence(note.why());
    }
}
