package io.github.thinknxkit.spec.internal.mistake;

/**
 * A bracket, brace or quote that opens.
 *
 * @param character which one
 * @param offset where it stands
 * @param line the number of its line, from 1
 * @param indent how far the key of its line is indented
 */
record Opening(char character, int offset, int line, int indent) {

    boolean isQuote() {
        return character == '"' || character == '\'';
    }

    /** The character that closes it. */
    char closing() {
        return switch (character) {
            case '{' -> '}';
            case '[' -> ']';
            default -> character;
        };
    }
}
