package io.github.thinknxkit.spec.names;

import java.util.Optional;

/** The names in code of areas and devices of a plant. */
public final class AreaNames {

    private AreaNames() {}

    /**
     * Returns the method of an area or device in the area around it.
     *
     * <p>A name that begins with a digit gets its role's word before it, one that Java or the area itself has taken gets it behind.
     *
     * @param name its name as people write it
     * @param as its name for code, in kebab case, if the plant file gives one
     * @param role what it is
     * @return for example {@code ceilingLight}; empty if the name cannot be spelt, or is too long
     */
    public static Optional<String> method(String name, Optional<String> as, NameRole role) {
        return CodeName.of(name, as).map(words -> NameStyle.AREA_METHOD.free(words.memberName(role), role));
    }
}
