package io.github.thinknxkit.spec.internal.mistake;

import java.util.Optional;

/** A line that a merge has left in a text of two versions. */
final class MergeMark implements Recogniser {

    private static final String OURS = "<<<<<<< ";

    @Override
    public Optional<Mistake> find(Layout layout) {
        return layout.lines().stream()
                .filter(line -> line.indent() == 0 && line.written().startsWith(OURS))
                .findFirst()
                .map(line -> new Mistake(
                        line.start(),
                        "A merge has left two versions of the text here: keep one, and take out the lines that begin with"
                                + " '<<<<<<<', '=======' and '>>>>>>>'."));
    }
}
