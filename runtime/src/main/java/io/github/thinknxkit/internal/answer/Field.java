package io.github.thinknxkit.internal.answer;

import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A field's value as the server sent it.
 *
 * @param kind what it is
 * @param text a text's characters, any other scalar's or an array's JSON text; empty for an object
 * @param elements an array's elements
 * @param members an object's members
 */
record Field(Kind kind, String text, List<Field> elements, Map<String, Field> members) {

    static final Field NULL = scalar(Kind.NULL, "null");

    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL,
        ARRAY,
        OBJECT
    }

    static Field text(String text) {
        return scalar(Kind.TEXT, text);
    }

    static Field number(String text) {
        return scalar(Kind.NUMBER, text);
    }

    static Field bool(boolean value) {
        return scalar(Kind.BOOLEAN, Boolean.toString(value));
    }

    static Field array(String json, List<Field> elements) {
        return new Field(Kind.ARRAY, json, List.copyOf(elements), Map.of());
    }

    static Field object(Map<String, Field> members) {
        return new Field(Kind.OBJECT, "", List.of(), Map.copyOf(members));
    }

    private static Field scalar(Kind kind, String text) {
        return new Field(kind, text, List.of(), Map.of());
    }

    /** The only element of an array: servers put single values there, and the document's {@code [obj_num]} may mean that. */
    Field unwrapped() {
        return kind == Kind.ARRAY && elements.size() == 1 ? elements.get(0) : this;
    }

    /** Whether there is nothing in it: null, an empty text or an empty array. */
    boolean isBlank() {
        return kind == Kind.NULL || (kind == Kind.TEXT && text.isBlank()) || (kind == Kind.ARRAY && elements.isEmpty());
    }

    /** What it is, for messages, if its text does not say so. */
    String shown() {
        return switch (kind) {
            case NULL -> "null";
            case OBJECT -> "an object";
            case ARRAY -> elements.isEmpty() ? "an empty array" : "";
            default -> text.isBlank() ? "an empty text" : "";
        };
    }

    /** The value as it stands in the answer; of an object only the braces. */
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
