package io.github.thinknxkit.site.example;

import io.github.thinknxkit.spec.names.CodeName;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.names.NameStyle;

/** The names that the generated client has for those of the spec. */
public final class JavaName {

    private JavaName() {}

    /**
     * Returns the name of a thing.
     *
     * @param style how it looks
     * @param name its name in the spec
     * @param role what it is for
     * @return the name, such as {@code powerLevel}
     */
    public static String of(NameStyle style, String name, NameRole role) {
        return of(style, "", name, "", role);
    }

    /**
     * Returns the name of a thing that has words of the kit's around its own.
     *
     * @param style how it looks
     * @param before what stands before it; empty for nothing
     * @param name its name in the spec
     * @param after what stands after it; empty for nothing
     * @param role what it is for
     * @return the name, such as {@code PowerController}
     */
    public static String of(NameStyle style, String before, String name, String after, NameRole role) {
        CodeName words = CodeName.ofKebab(name)
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no name in kebab case"));
        return style.free(style.spell(before, words, after), role);
    }
}
