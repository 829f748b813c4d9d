package io.github.thinknxkit.processor.doc;

import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.spec.model.Note;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the document leaves open, each point once: beside the only action of a controller that it concerns, or with the controller,
 * where several actions link to it. What concerns the whole API is with the entry type.
 */
final class NoteDocs {

    /** The id of the heading above the notes. */
    static final String ID = "open-points";

    private static final String TITLE = "What the document leaves open";

    private final ControllerModel controller;

    NoteDocs(ControllerModel controller) {
        this.controller = controller;
    }

    /** Appends the notes that concern several actions. */
    void shared(Doc doc) {
        append(doc, notes(controller.actions()).filter(this::isShared).toList());
    }

    /** Appends the notes of one action, under a label. */
    void of(DocLabels labels, ActionModel action) {
        List<Note> notes = notes(List.of(action)).toList();
        if (notes.isEmpty()) {
            return;
        }
        labels.label("Left open");
        for (Note note : notes) {
            Doc doc = labels.entry();
            if (isShared(note)) {
                doc.anchor("", id(note), note.point());
            } else {
                text(doc, note);
            }
        }
    }

    /** Appends notes under a heading. */
    static void append(Doc doc, List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        doc.heading(ID, TITLE).list();
        notes.forEach(note -> text(doc.item(id(note)), note));
        doc.endList();
    }

    private boolean isShared(Note note) {
        return controller.actions().stream()
                        .filter(action -> notes(List.of(action)).anyMatch(note::equals))
                        .count()
                > 1;
    }

    private static Stream<Note> notes(List<ActionModel> actions) {
        return actions.stream()
                .flatMap(action -> action.uses().stream())
                .flatMap(use -> use.operation().spec().notes().stream())
                .distinct();
    }

    private static void text(Doc doc, Note note) {
        doc.bold(note.point()).text(":").sentence(note.document());
        doc.italic("Here").text(":").sentence(note.decision());
        doc.italic("Why").text(":").sentence(note.why());
    }

    /** Two points with the same letters are one place to a browser, which then goes to the first. */
    private static String id(Note note) {
        return "note-" + note.point().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
