package io.github.thinknxkit.spec.internal.mistake;

import java.util.Optional;

/**
 * A line of a text.
 *
 * @param number its number, from 1
 * @param start the offset of its first character
 * @param indent how many spaces it begins with
 * @param written its text without white space at the ends
 * @param role what the line is
 * @param item whether it begins with a dash
 * @param column how many columns are before its key or value, behind a dash
 * @param entry the key and value in it, if it has some
 * @param value what its value, or the whole line if it has no entry, begins with
 */
record Line(
        int number,
        int start,
        int indent,
        String written,
        Role role,
        boolean item,
        int column,
        Optional<Entry> entry,
        Value value) {

    /** What a line is. */
    enum Role {
        /** Nothing, or a comment. */
        BLANK,
        /** A line of its own: an entry, an item, or a text. */
        BLOCK,
        /** More of the text of the line before. */
        TEXT,
        /** Inside quotes, brackets or a text block that began before. */
        INSIDE,
        /** {@code ---} or {@code ...}. */
        MARKER
    }

    /** What a value begins with. */
    enum Value {
        NONE,
        PLAIN,
        QUOTED,
        BRACKETS,
        TEXT_BLOCK
    }

    /**
     * A key with its value.
     *
     * @param key the key as written
     * @param colon the offset of the colon
     * @param start the offset of the value
     * @param value the value as written in this line, without a comment; may be empty
     */
    record Entry(String key, int colon, int start, String value) {}

    boolean isBlock() {
        return role == Role.BLOCK;
    }

    /** The offset of its first character that is not white space. */
    int content() {
        return start + indent;
    }

    /** Whether lines that are indented further may belong to it. */
    boolean takesMore() {
        return value == Value.NONE;
    }
}
