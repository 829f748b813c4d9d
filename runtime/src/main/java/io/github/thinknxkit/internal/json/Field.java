package io.github.thinknxkit.internal.json;

import java.util.List;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A field's value as the server sent it.
 *
 * @param kind what it is
 * @param text a text's characters, any other scalar's or an array's JSON text; empty for an object
 * @param elements an array's elements
 */
record Field(Kind kind, String text, List<Field> elements) {

    static final Field NULL = new Field(Kind.NULL, "null", List.of());
    static final Field OBJECT = new Field(Kind.OBJECT, "", List.of());

    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL,
        ARRAY,
        OBJECT
    }

    static Field text(String text) {
        return new Field(Kind.TEXT, text, List.of());
    }

    static Field number(String text) {
        return new Field(Kind.NUMBER, text, List.of());
    }

    static Field bool(boolean value) {
        return new Field(Kind.BOOLEAN, Boolean.toString(value), List.of());
    }

    static Field array(String json, List<Field> elements) {
        return new Field(Kind.ARRAY, json, List.copyOf(elements));
    }

    /** Servers put single values into arrays: the document's {@code [obj_num]} may be meant like that. */
    Field unwrapped() {
        return kind == Kind.ARRAY && elements.size() == 1 ? elements.get(0) : this;
    }

    /** Whether there is nothing in it: null, an empty text or an empty array. */
    boolean isBlank() {
        return kind == Kind.NULL || (kind == Kind.TEXT && text.isBlank()) || (kind == Kind.ARRAY && elements.isEmpty());
    }

    /** The value as it stands in the answer; what is in an object is not kept. */
    String json() {
        return switch (kind) {
            case TEXT -> '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
            case OBJECT -> "{…}";
            default -> text;
        };
    }

    boolean isScalar() {
        return kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.BOOLEAN;
    }
}
