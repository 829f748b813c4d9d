package io.github.thinknxkit.page.web;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object of JSON, built field by field; every other JSON value can be the value of a field. */
public final class Json {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Json() {}

    /**
     * Returns an object without fields.
     *
     * @return the object
     */
    public static Json object() {
        return new Json();
    }

    /**
     * Adds a field; an empty {@link Optional} adds none.
     *
     * @param name its name
     * @param value a text, number, truth value, collection of such, or object
     * @return this
     */
    public Json with(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(it -> fields.put(name, it));
        } else {
            fields.put(name, value);
        }
        return this;
    }

    /**
     * Writes a value as JSON.
     *
     * @param value a text, number, truth value, collection of such, or object
     * @return the JSON
     */
    public static String text(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Json object) {
            writeObject(object, out);
        } else if (value instanceof Collection<?> array) {
            writeArray(array, out);
        } else if (value instanceof BigDecimal decimal) {
            out.append(
                    decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString());
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            writeText(value.toString(), out);
        }
    }

    private static void writeObject(Json object, StringBuilder out) {
        String separator = "{";
        for (Map.Entry<String, Object> field : object.fields.entrySet()) {
            out.append(separator);
            writeText(field.getKey(), out);
            out.append(':');
            write(field.getValue(), out);
            separator = ",";
        }
        out.append(object.fields.isEmpty() ? "{}" : "}");
    }

    private static void writeArray(Collection<?> array, StringBuilder out) {
        out.append('[');
        String separator = "";
        for (Object element : array) {
            out.append(separator);
            write(element, out);
            separator = ",";
        }
        out.append(']');
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (isEscaped(c)) {
                out.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /**
     * Returns whether a character is written by its number: what drives a terminal or turns the direction of text, and surrogates, so
     * that half of a pair, which UTF-8 does not have, survives.
     */
    private static boolean isEscaped(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return text(this);
    }
}
