package io.github.thinknxkit.openapi;

import java.util.Locale;

/** Texts of a spec in descriptions, which readers render as Markdown. */
final class Markdown {

    private Markdown() {}

    /** Returns a text that cannot become an element or a link of the page that shows it. */
    static String text(String text) {
        return text.replaceAll("&(?=[A-Za-z#])", "&amp;")
                .replace("<", "&lt;")
                .replace("](", "]&#40;")
                .replace("]:", "]&#58;")
                .replace("][", "]&#91;");
    }

    /** Returns code in a line; what could end it, or mean more to a careless reader, is shown as text. */
    static String code(String text) {
        return text.contains("`") || !text(text).equals(text) ? text(text) : "`" + text + "`";
    }

    /** Returns a text with a full stop. It may begin with a name of the API, and so with a small letter. */
    static String sentence(String text) {
        String whole = text(text.strip());
        return whole.isEmpty() || whole.endsWith(".") || whole.endsWith("!") || whole.endsWith("?")
                ? whole
                : whole + ".";
    }

    /** Returns a sentence of a clause, such as those that describe parameters and fields. */
    static String clause(String text) {
        String sentence = sentence(text);
        int first = sentence.isEmpty() ? 0 : sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
    }
}
