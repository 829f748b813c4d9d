package io.github.thinknxkit.spec.internal.mistake;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bracket or brace that is never closed. */
final class UnclosedBracket implements Recogniser {

    private static final Pattern COMMENT = Pattern.compile("(.*?[\\s\\[{,])(#.*)");

    @Override
    public Optional<Mistake> find(Layout layout) {
        return layout.unclosed().stream()
                .filter(opening -> !opening.isQuote())
                .min(Comparator.comparingInt(Opening::offset))
                .map(opening -> mistake(layout, opening));
    }

    private static Mistake mistake(Layout layout, Opening opening) {
        String rest = layout.restOfLine(opening.offset());
        Matcher comment = COMMENT.matcher(rest);
        if (comment.matches() && comment.group(2).indexOf(opening.closing()) >= 0) {
            return new Mistake(
                    opening.offset() + comment.start(2),
                    "A '#' begins a comment, in which the '" + opening.closing() + "' stands that closes '"
                            + opening.character() + "' here. If it belongs to the text, that needs quotes: write "
                            + Quotation.inQuotes(comment.group(2).split("[,\\]}]", 2)[0]) + ".");
        }
        return new Mistake(
                opening.offset(),
                "The '" + opening.character() + "' that opens here, in line " + opening.line()
                        + ", is not closed: the '" + opening.closing() + "' is missing in "
                        + Quotation.of(rest) + ".");
    }
}
