package io.github.thinknxkit.internal.answer;

import io.github.thinknxkit.internal.answer.Field.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of an answer. */
public final class Fields {

    private final Map<String, Field> byName;

    Fields(Map<String, Field> byName) {
        this.byName = byName;
    }

    /** Finds a field by its name, or by its path as the spec writes it: {@code relays[0].ison}. */
    @Nullable
    Field get(String path) {
        Field field = byName.get(path);
        return field == null ? FieldPath.find(byName, path) : field;
    }

    /**
     * Returns what the server says went wrong.
     *
     * @param name the field for errors; empty if the API has none
     * @return its text; empty if there is no such field, or it says that nothing went wrong
     */
    public Optional<String> error(String name) {
        Field found = name.isEmpty() ? null : get(name);
        if (found == null) {
            return Optional.empty();
        }
        Field field = found.unwrapped();
        if (field.isBlank() || saysNothing(field)) {
            return Optional.empty();
        }
        return Optional.of(field.kind() == Kind.OBJECT ? "(an object)" : field.text());
    }

    private static boolean saysNothing(Field field) {
        return (field.kind() == Kind.BOOLEAN && field.text().equals("false"))
                || (field.kind() == Kind.NUMBER && field.text().equals("0"));
    }

    /** Finds what stands deeper in an answer: names after points, and places in arrays in brackets, counted from 0. */
    private static final class FieldPath {

        private static final Pattern FORM = Pattern.compile("[^.\\[\\]]+(\\.[^.\\[\\]]+|\\[[0-9]{1,9}])+");

        private final String path;
        private int next;

        private FieldPath(String path) {
            this.path = path;
        }

        /** Returns the field; null if there is none, or the text is no path. */
        static @Nullable Field find(Map<String, Field> byName, String path) {
            // Most fields that an answer lacks are plain names, which need no matcher.
            boolean hasSteps = path.indexOf('.') > 0 || path.indexOf('[') > 0;
            if (!hasSteps || !FORM.matcher(path).matches()) {
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
}
