package io.github.thinknxkit.spec.internal.mistake;

/** Something that cannot stand where it does. */
sealed interface Oddity {

    /** {@return where it is} */
    int offset();

    /**
     * Text behind a quote or bracket that has closed.
     *
     * @param opening what had opened
     * @param closing the offset of what closed it
     * @param offset where the text begins
     */
    record AfterEnd(Opening opening, int closing, int offset) implements Oddity {}

    /**
     * A bracket that closes another kind.
     *
     * @param opening what had opened
     * @param offset where the wrong one stands
     */
    record WrongClosing(Opening opening, int offset) implements Oddity {}

    /**
     * A second colon in an entry in braces.
     *
     * @param start where the entry begins
     * @param first the offset of the first colon
     * @param offset the offset of the second
     */
    record SecondColon(int start, int first, int offset) implements Oddity {}

    /**
     * A value that begins with a character that no text begins with.
     *
     * @param offset where it begins
     * @param inBrackets whether it is in brackets or braces
     */
    record Reserved(int offset, boolean inBrackets) implements Oddity {}

    /**
     * A backslash that no known escape follows.
     *
     * @param offset where it stands
     */
    record Escape(int offset) implements Oddity {}
}
