package io.github.thinknxkit.internal.text;

import io.github.thinknxkit.internal.text.FieldCursor.ParameterValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of one challenge or of one {@code Authentication-Info}. */
public final class Parameters {

    private final Map<String, ParameterValue> byName = new HashMap<>();

    Parameters() {}

    /** Adds a parameter and returns whether its name was new; names differ by more than case. */
    boolean add(String name, ParameterValue value) {
        return byName.putIfAbsent(name.toLowerCase(Locale.ROOT), value) == null;
    }

    /** Returns a parameter. */
    public @Nullable ParameterValue get(String name) {
        return byName.get(name);
    }

    /**
     * Returns the text of a parameter.
     *
     * @return its value without quotes and escapes, or null if there is none
     */
    public @Nullable String text(String name) {
        ParameterValue value = byName.get(name);
        return value == null ? null : value.text();
    }

    /** {@return the texts of all parameters by their names, which are in lower case} */
    public Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        byName.forEach((name, value) -> texts.put(name, value.text()));
        return texts;
    }

    /** Returns whether a parameter has a value, whose case does not matter. */
    public boolean is(String name, String expected) {
        return expected.equalsIgnoreCase(text(name));
    }

    /**
     * Reads all parameters.
     *
     * @param fields the values of all {@code Authentication-Info} fields, in order
     * @return the parameters; none if one of them is malformed or named twice, for then all may be someone else's
     */
    public static Parameters ofAuthenticationInfo(List<String> fields) {
        Parameters parameters = new Parameters();
        for (String field : fields) {
            if (!read(new FieldCursor(field), parameters)) {
                return new Parameters();
            }
        }
        return parameters;
    }

    private static boolean read(FieldCursor cursor, Parameters parameters) {
        for (cursor.skipSeparators(); !cursor.atEnd(); cursor.skipSeparators()) {
            String name = cursor.token();
            cursor.skipSpace();
            if (name.isEmpty() || !cursor.skip('=')) {
                return false;
            }
            cursor.skipSpace();
            ParameterValue value = cursor.value();
            if (value == null || !parameters.add(name, value)) {
                return false;
            }
        }
        return true;
    }

    /** Shows the names only: a value may be a proof of the password. */
    @Override
    public String toString() {
        return "Parameters" + byName.keySet();
    }
}
