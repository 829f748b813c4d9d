package io.github.thinknxkit.spec.internal.mistake;

import io.github.thinknxkit.spec.internal.mistake.Oddity.SecondColon;
import java.util.Optional;

/** Two colons in one entry in braces: a comma is missing, or quotes. */
final class ColonInBraces implements Recogniser {

    @Override
    public Optional<Mistake> find(Layout layout) {
        return layout.first(SecondColon.class).map(second -> mistake(layout, second));
    }

    private static Mistake mistake(Layout layout, SecondColon second) {
        String text = layout.text();
        String between = text.substring(second.first() + 1, second.offset()).strip();
        String word = between.substring(between.replaceAll("\\s", " ").lastIndexOf(' ') + 1);
        String value =
                layout.restOfLine(second.first() + 1).split("[,}\\]]", 2)[0].strip();
        if (between.substring(0, between.length() - word.length()).strip().endsWith(";")) {
            return new Mistake(
                    second.offset() - word.length(),
                    "Between two entries stands a comma, not ';': write " + Quotation.of(", " + word + ":") + ".");
        }
        return new Mistake(
                second.offset() - word.length(),
                "A comma is missing before " + Quotation.of(word + ":")
                        + "; or, if that belongs to the text before it, the" + " text needs quotes: "
                        + Quotation.inQuotes(value) + ".");
    }
}
