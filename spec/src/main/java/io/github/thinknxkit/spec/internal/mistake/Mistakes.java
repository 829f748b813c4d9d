package io.github.thinknxkit.spec.internal.mistake;

import io.github.thinknxkit.spec.internal.text.SourceText;
import java.util.Comparator;
import java.util.List;

/** Explains why a text is not YAML. */
public final class Mistakes {

    private static final List<Recogniser> RECOGNISERS = List.of(
            new MergeMark(),
            new MoreBehindEnd(),
            new TabIndentation(),
            new UnusualSpace(),
            new QuoteInKey(),
            new UnclosedQuote(),
            new UnclosedBracket(),
            new WrongBracket(),
            new TextAfterEnd(),
            new UnknownEscape(),
            new ReservedStart(),
            new TextBlockStart(),
            new MissingColon(),
            new SeveralEntriesInALine(),
            new ColonInText(),
            new ColonInBraces(),
            new ListAmongKeys(),
            new UnevenIndentation());

    private Mistakes() {}

    /**
     * Explains why a text is not YAML.
     *
     * @param source the text
     * @param failure where the YAML engine gave up
     * @return the first mistake that a recogniser is sure of; if none is, the line as it cannot be read
     */
    public static Mistake explain(SourceText source, int failure) {
        Layout layout = new LayoutScanner(source.text()).scan();
        int line = source.lines().line(failure);
        return RECOGNISERS.stream()
                .flatMap(recogniser -> recogniser.find(layout).stream())
                // What comes after the failure cannot be its cause.
                .filter(mistake -> source.lines().line(mistake.offset()) <= line)
                // Of several in one line, the recogniser that comes first in the list knows best.
                .min(Comparator.comparingInt(mistake -> source.lines().line(mistake.offset())))
                .orElseGet(() -> unreadable(layout, line, failure));
    }

    private static Mistake unreadable(Layout layout, int number, int failure) {
        String written = layout.lines().get(number - 1).written();
        String quoted = written.isEmpty() ? "" : ": " + Quotation.of(written);
        return new Mistake(
                failure,
                "This line cannot be read as YAML" + quoted
                        + ". Look at colons, quotes, brackets and the indentation, here and in the line before.");
    }
}
