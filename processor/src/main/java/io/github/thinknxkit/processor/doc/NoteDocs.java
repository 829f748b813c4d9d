package io.github.thinknxkit.processor.doc;

import io.github.thinknxkit.spec.model.Note;
import java.util.List;

/** What the document leaves open, as a list. */
final class NoteDocs {

    private NoteDocs() {}

    static void append(Doc doc, List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        doc.paragraph().text("What the document leaves open:").list();
        for (Note note : notes) {
            doc.item().bold(note.point()).text(":").sentence(note.document());
            doc.italic("Here").text(":").sentence(note.decision());
            doc.italic("Why").text(":").sentence(note.why());
        }
        doc.endList();
    }
}
