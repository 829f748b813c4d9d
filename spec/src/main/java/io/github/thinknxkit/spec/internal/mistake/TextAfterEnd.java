package io.github.thinknxkit.spec.internal.mistake;

import io.github.thinknxkit.spec.internal.mistake.Oddity.AfterEnd;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text behind a closing quote or bracket: an apostrophe in a text in apostrophes, a missing comma, a bracket too many. */
final class TextAfterEnd implements Recogniser {

    private static final Pattern ENTRY = Pattern.compile("[\\w-]{1,40}:(\\s.*)?");

    @Override
    public Optional<Mistake> find(Layout layout) {
        return layout.first(AfterEnd.class).map(after -> mistake(layout, after));
    }

    private static Mistake mistake(Layout layout, AfterEnd after) {
        char next = layout.text().charAt(after.offset());
        String rest = layout.restOfLine(after.offset());
        if (next == '}' || next == ']') {
            return new Mistake(after.offset(), "This '" + next + "' closes nothing; leave it out.");
        } else if (ENTRY.matcher(rest).matches()) {
            return new Mistake(after.offset(), "A comma is missing before " + Quotation.of(rest) + ".");
        }
        return after.opening().isQuote() ? afterQuote(layout, after, rest) : afterBracket(layout, after, rest);
    }

    private static Mistake afterQuote(Layout layout, AfterEnd after, String rest) {
        String within = after.opening().character() == '\''
                ? "an apostrophe within '…' is written twice (''), or the text is put in \"…\""
                : "a quote within \"…\" is written \\\", or the text is put in '…'";
        return new Mistake(
                after.closing(),
                "The text "
                        + Quotation.shortened(
                                layout.text().substring(after.opening().offset(), after.closing() + 1))
                        + " ends here, but " + Quotation.of(rest) + " follows: " + within + ".");
    }

    private static Mistake afterBracket(Layout layout, AfterEnd after, String rest) {
        int start = after.opening().offset();
        String whole = layout.restOfLine(start);
        return new Mistake(
                after.offset(),
                "Behind the closing '" + after.opening().closing() + "' stands " + Quotation.of(rest)
                        + ". A text that begins with '" + after.opening().character() + "' needs quotes: "
                        + Quotation.inQuotes(whole) + "; between two entries stands a comma.");
    }
}
