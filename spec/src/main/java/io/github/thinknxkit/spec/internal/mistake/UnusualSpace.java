package io.github.thinknxkit.spec.internal.mistake;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A no-break space or another wide or narrow one, as word processors and web pages have them, where a plain space belongs. */
final class UnusualSpace implements Recogniser {

    @Override
    public Optional<Mistake> find(Layout layout) {
        return layout.blocks().stream()
                .flatMap(line -> place(layout.text(), line).stream().boxed())
                .findFirst()
                .map(offset -> new Mistake(offset, message(layout.text().charAt(offset))));
    }

    private static String message(char character) {
        return character == '\t'
                ? "Here stands a tab; write a space."
                : String.format(
                        Locale.ROOT,
                        "Here stands the character U+%04X, which looks like a space; write a plain space.",
                        (int) character);
    }

    private static OptionalInt place(String text, Line line) {
        int at = line.content();
        if (isUnusual(text, at)) {
            return OptionalInt.of(at);
        }
        int colon = text.indexOf(':', at);
        boolean inLine = colon >= 0 && colon < at + line.written().length();
        return inLine && (isTab(text, colon + 1) || (line.entry().isEmpty() && isUnusual(text, colon + 1)))
                ? OptionalInt.of(colon + 1)
                : OptionalInt.empty();
    }

    private static boolean isTab(String text, int at) {
        return at < text.length() && text.charAt(at) == '\t';
    }

    private static boolean isUnusual(String text, int at) {
        return at < text.length() && LookAlikes.isSpace(text.charAt(at));
    }
}
