package io.github.thinknxkit.internal.answer;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what stands deeper in an answer: names after points, and places in arrays in brackets, counted from 0. */
final class FieldPath {

    private static final Pattern FORM = Pattern.compile("[^.\\[\\]]+(\\.[^.\\[\\]]+|\\[[0-9]{1,9}])+");

    private final String path;
    private int next;

    private FieldPath(String path) {
        this.path = path;
    }

    /** Returns the field; null if there is none, or the text is no path. */
    static @Nullable Field find(Map<String, Field> byName, String path) {
        if (!FORM.matcher(path).matches()) {
            return null;
        }
        FieldPath steps = new FieldPath(path);
        Field field = byName.get(steps.name());
        while (field != null && !steps.isAtEnd()) {
            field = steps.step(field);
        }
        return field;
    }

    private boolean isAtEnd() {
        return next == path.length();
    }

    private @Nullable Field step(Field field) {
        char sign = path.charAt(next++);
        if (sign == '.') {
            return field.members().get(name());
        }
        int place = place();
        return place < field.elements().size() ? field.elements().get(place) : null;
    }

    private String name() {
        int start = next;
        while (!isAtEnd() && path.charAt(next) != '.' && path.charAt(next) != '[') {
            next++;
        }
        return path.substring(start, next);
    }

    private int place() {
        int end = path.indexOf(']', next);
        int place = Integer.parseInt(path, next, end, 10);
        next = end + 1;
        return place;
    }
}
