package io.github.thinknxkit.dynamic.text;

import java.util.Collection;
import java.util.Optional;

/** Finds what a mistyped name was meant to be. */
public final class NearestName {

    private NearestName() {}

    /**
     * Finds the nearest name, letter case aside.
     *
     * @param name what was typed
     * @param known the names that there are
     * @return the nearest, the first of several; empty if none is near
     */
    public static Optional<String> of(String name, Collection<String> known) {
        return io.github.thinknxkit.spec.text.NearestName.ofAll(name, known);
    }

    /**
     * Asks whether the nearest name was meant, for the end of an error message.
     *
     * @param name what was typed
     * @param known the names that there are
     * @return the question with a separator before it; empty if none is near
     */
    public static String question(String name, Collection<String> known) {
        return of(name, known)
                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                .orElse("");
    }
}
