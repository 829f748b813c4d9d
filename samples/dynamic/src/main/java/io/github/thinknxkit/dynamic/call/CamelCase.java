package io.github.thinknxkit.dynamic.call;

import java.util.Locale;

/** Translates names between the spec's kebab case and Java. */
public final class CamelCase {

    private CamelCase() {}

    /**
     * Returns a name as methods and record components have it.
     *
     * @param kebab for example {@code power-level}
     * @return for example {@code powerLevel}
     */
    public static String of(String kebab) {
        StringBuilder name = new StringBuilder(kebab.length());
        for (String word : kebab.split("-", -1)) {
            name.append(name.length() == 0 ? word : capitalised(word));
        }
        return name.toString();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
