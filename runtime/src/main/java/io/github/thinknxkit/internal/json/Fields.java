package io.github.thinknxkit.internal.json;

import io.github.thinknxkit.internal.json.Field.Kind;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of an answer. */
public final class Fields {

    private final Map<String, Field> byName;

    Fields(Map<String, Field> byName) {
        this.byName = byName;
    }

    @Nullable
    Field get(String name) {
        return byName.get(name);
    }

    /**
     * Returns what the server says went wrong.
     *
     * @param name the field for errors
     * @return its text; empty if there is no such field, or it says that nothing went wrong
     */
    public Optional<String> error(String name) {
        Field field = byName.get(name);
        if (field == null || field.isBlank() || saysNothing(field)) {
            return Optional.empty();
        }
        return Optional.of(field.kind() == Kind.OBJECT ? "(an object)" : field.text());
    }

    private static boolean saysNothing(Field field) {
        return (field.kind() == Kind.BOOLEAN && field.text().equals("false"))
                || (field.kind() == Kind.NUMBER && field.text().equals("0"));
    }
}
