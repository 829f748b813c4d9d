package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.SpecPath;
import io.github.thinknxkit.spec.internal.text.SourceText;
import io.github.thinknxkit.spec.model.Name;

/**
 * What an export says in one attribute or field, without white space at its ends.
 *
 * @param text the text
 * @param source the file
 * @param offset where the text starts
 * @param verbatim whether the file has the text as it is, without escapes
 * @param path the attribute or column
 */
record Cell(String text, SourceText source, int offset, boolean verbatim, SpecPath path) {

    /** Strips a text. */
    static Cell of(String text, SourceText source, int offset, boolean verbatim, SpecPath path) {
        int blanks = text.length() - text.stripLeading().length();
        boolean inside = verbatim && blanks < text.length();
        return new Cell(text.strip(), source, inside ? offset + blanks : offset, verbatim, path);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Place place() {
        return source.place(offset, path);
    }

    /** Where a character of the text stands; where the text stands if it is escaped. */
    Place placeOf(int index) {
        return verbatim ? source.place(offset + index, path) : place();
    }

    /** The text in one line, as a name of where it stands. */
    Name name() {
        return new Name(CleanText.line(text), place().position());
    }
}
