package io.github.thinknxkit.processor.doc;

import java.util.Map;

/**
 * The documentation gate: makes any text harmless inside a Javadoc comment.
 *
 * <p>The result is ASCII without {@code *} and without backslash, so it can neither end the comment nor hold a Unicode
 * escape, which the compiler decodes before it looks for comments (JLS 3.3). Markup and tags of Javadoc become entities,
 * too. Control characters and those that turn the direction of writing, with which text can look like code, are dropped.
 */
final class JavadocText {

    private static final Map<Integer, String> NAMED =
            Map.of((int) '&', "&amp;", (int) '<', "&lt;", (int) '>', "&gt;", (int) '°', "&deg;");

    private JavadocText() {}

    /** Returns the text as HTML on one line. */
    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> append(html, character));
        return html.toString();
    }

    private static void append(StringBuilder html, int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            html.append(' ');
        } else if (isSafe(character)) {
            html.append((char) character);
        } else if (NAMED.containsKey(character)) {
            html.append(NAMED.get(character));
        } else if (isVisible(character)) {
            html.append("&#").append(character).append(';');
        }
    }

    private static boolean isSafe(int character) {
        return character > ' ' && character < 0x7F && "&<>@{}\\*`".indexOf(character) < 0;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
