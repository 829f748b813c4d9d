package io.github.thinknxkit.spec.internal.mistake;

import java.util.Optional;

/** A bracket or brace that is never closed. */
final class UnclosedBracket implements Recogniser {

    @Override
    public Optional<Mistake> find(Layout layout) {
        return layout.unclosed().stream()
                .filter(opening -> !opening.isQuote())
                .findFirst()
                .map(opening -> new Mistake(
                        opening.offset(),
                        "The '" + opening.character() + "' that opens here, in line " + opening.line()
                                + ", is not closed: the '" + opening.closing() + "' is missing in "
                                + Quotation.of(layout.restOfLine(opening.offset())) + "."));
    }
}
