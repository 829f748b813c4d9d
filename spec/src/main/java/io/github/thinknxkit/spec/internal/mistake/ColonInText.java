package io.github.thinknxkit.spec.internal.mistake;

import io.github.thinknxkit.spec.internal.mistake.Line.Entry;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colon with a space behind it in a text or a name. */
final class ColonInText implements Recogniser {

    private static final Pattern NAME = Pattern.compile("([^{}\\[\\]]*?):(?: *[{\\[]|$)");

    @Override
    public Optional<Mistake> find(Layout layout) {
        return layout.blocks().stream()
                .filter(line -> line.value() == Line.Value.PLAIN)
                .flatMap(line -> line.entry().stream())
                .filter(entry -> colon(entry.value()) >= 0)
                .findFirst()
                .map(ColonInText::mistake);
    }

    private static Mistake mistake(Entry entry) {
        String value = entry.value();
        int end = endOfName(value);
        boolean inName = end >= 0;
        String name = entry.key() + ": " + value.substring(0, Math.max(end, 0)).strip();
        return new Mistake(
                entry.start(),
                inName
                        ? "A name with ': ' in it needs quotes: write " + Quotation.inQuotes(name) + ":."
                        : "A text with ': ' in it needs quotes: write " + Quotation.shortened(entry.key()) + ": "
                                + Quotation.inQuotes(value) + ".");
    }

    /** Where a name ends that has something of its own behind it; -1 if the value is a text to its end. */
    private static int endOfName(String value) {
        Matcher name = NAME.matcher(value);
        return name.lookingAt() ? name.end(1) : -1;
    }

    private static int colon(String value) {
        return value.endsWith(":") ? value.length() - 1 : value.indexOf(": ");
    }
}
