package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.Note;
import io.github.thinknxkit.spec.model.Provenance;
import java.util.List;

/**
 * The section {@code api}.
 *
 * @param name the name of the API
 * @param title its title
 * @param description what it is for
 * @param provenance where it is documented
 * @param notes what the document leaves open
 */
public record ApiSection(Name name, String title, String description, Provenance provenance, List<Note> notes) {

    /** Copies the list. */
    public ApiSection {
        notes = List.copyOf(notes);
    }
}
