package io.github.thinknxkit.spec.text;

/** Writes text of any origin as Java. */
public final class JavaLiteral {

    private JavaLiteral() {}

    /**
     * Returns the literal of a text, in ASCII, whatever encoding a compiler expects.
     *
     * @param text the text
     * @return the literal, with its quotes
     */
    public static String of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(character -> append(literal, (char) character));
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, char character) {
        if (character == '"' || character == '\\') {
            literal.append('\\').append(character);
        } else if (character >= ' ' && character < 0x7F) {
            literal.append(character);
        } else if (character < ' ') {
            // An octal escape: a Unicode escape of a line feed would end the line before the literal is seen (JLS 3.3).
            literal.append(String.format("\\%03o", (int) character));
        } else {
            literal.append(String.format("\\u%04x", (int) character));
        }
    }
}
