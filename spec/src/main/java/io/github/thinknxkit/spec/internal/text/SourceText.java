package io.github.thinknxkit.spec.internal.text;

import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.SpecPath;

/**
 * A file as text, decoded.
 *
 * @param file the file as the user named it
 * @param text the text, without a byte order mark
 * @param lines its lines
 */
public record SourceText(String file, String text, Lines lines) {

    /**
     * Makes one of a text.
     *
     * @param file the file as the user named it
     * @param text the text, without a byte order mark
     * @return the text with its lines
     */
    public static SourceText of(String file, String text) {
        return new SourceText(file, text, new Lines(text));
    }

    /**
     * Returns a place in the text.
     *
     * @param offset an offset in UTF-16 code units, at most the text's length
     * @param path what stands there
     * @return the place
     */
    public Place place(int offset, SpecPath path) {
        return new Place(file, lines.line(offset), lines.column(offset), path);
    }

    /** {@return the place behind the last character} */
    public Place end() {
        return place(text.length(), SpecPath.root());
    }
}
