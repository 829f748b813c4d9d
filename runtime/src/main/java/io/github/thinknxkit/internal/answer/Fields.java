package io.github.thinknxkit.internal.answer;

import io.github.thinknxkit.internal.answer.Field.Kind;
import java.util.Map;
import java.util.Optional;
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
}
