package io.github.thinknxkit.spec.internal.mistake;

import java.util.Optional;

/** A name in quotes with such a quote in it, as in {@code 'Nonna's lamp':}. */
final class QuoteInKey implements Recogniser {

    @Override
    public Optional<Mistake> find(Layout layout) {
        return layout.blocks().stream()
                .flatMap(line -> line.entry().flatMap(entry -> mistake(line, entry.key())).stream())
                .findFirst();
    }

    private static Optional<Mistake> mistake(Line line, String key) {
        char quote = key.isEmpty() ? ' ' : key.charAt(0);
        int end = quote == '"' || quote == '\'' ? end(key, quote) : key.length() - 1;
        if (end == key.length() - 1) {
            return Optional.empty();
        }
        String name = key.substring(1, key.length() - (key.charAt(key.length() - 1) == quote ? 1 : 0));
        String other = quote == '\'' ? '"' + name + '"' : "'" + name + "'";
        return Optional.of(new Mistake(
                line.start() + line.column() + end,
                "This " + quote + " ends the name, but " + Quotation.of(key.substring(end + 1)) + " follows: write "
                        + Quotation.shortened(other) + ":."));
    }

    /** Where the quote closes that the key begins with; its last character if it does not. */
    private static int end(String key, char quote) {
        for (int i = 1; i < key.length(); i++) {
            boolean twice = quote == '\'' && key.startsWith("''", i);
            if (twice || (quote == '"' && key.charAt(i) == '\\')) {
                i++;
            } else if (key.charAt(i) == quote) {
                return i;
            }
        }
        return key.length() - 1;
    }
}
