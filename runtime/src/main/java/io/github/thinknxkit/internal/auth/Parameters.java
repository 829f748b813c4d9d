package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.internal.auth.FieldCursor.ParameterValue;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of one challenge or of one {@code Authentication-Info}. */
final class Parameters {

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

    /** Returns whether a parameter has a value, whose case does not matter. */
    public boolean is(String name, String expected) {
        return expected.equalsIgnoreCase(text(name));
    }

    /** Shows the names only: a value may be a proof of the password. */
    @Override
    public String toString() {
        return "Parameters" + byName.keySet();
    }
}
