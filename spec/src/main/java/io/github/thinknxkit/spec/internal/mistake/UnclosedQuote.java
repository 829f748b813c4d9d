package io.github.thinknxkit.spec.internal.mistake;

import java.util.Optional;

/** A quote that is never closed. */
final class UnclosedQuote implements Recogniser {

    @Override
    public Optional<Mistake> find(Layout layout) {
        return layout.unclosed().stream()
                .filter(Opening::isQuote)
                .findFirst()
                .map(opening -> new Mistake(
                        opening.offset(),
                        "The quote " + opening.character() + " that opens here, in line " + opening.line()
                                + ", is not closed: the second one is missing in "
                                + Quotation.of(layout.restOfLine(opening.offset())) + "."));
    }
}
