package io.github.thinknxkit.spec.internal.mistake;

import java.util.Optional;
import java.util.regex.Pattern;

/** A text that begins with {@code |} or {@code >}, which announce a text in the lines below. */
final class TextBlockStart implements Recogniser {

    private static final Pattern HEAD = Pattern.compile("[|>][0-9+-]{0,2}");

    @Override
    public Optional<Mistake> find(Layout layout) {
        return layout.blocks().stream()
                .filter(line -> line.value() == Line.Value.TEXT_BLOCK)
                .flatMap(line -> line.entry().stream())
                .filter(entry -> !HEAD.matcher(entry.value()).matches())
                .findFirst()
                .map(entry -> new Mistake(
                        entry.start(),
                        "Behind '" + entry.value().charAt(0)
                                + "' the text begins in the next line. A text that begins with"
                                + " that character needs quotes: " + Quotation.inQuotes(entry.value()) + "."));
    }
}
