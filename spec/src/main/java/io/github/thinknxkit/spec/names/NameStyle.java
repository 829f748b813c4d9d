package io.github.thinknxkit.spec.names;

import java.util.Locale;
import java.util.Set;

/** How the names of a namespace look, and which names it has lost before the first is declared. */
public enum NameStyle {
    /** Types of the package: each is a file, and some file systems do not tell upper from lower case. */
    TYPE,
    /** Methods of the entry type. */
    ENTRY_METHOD,
    /** Methods of a device kind, a capability or a controller. */
    HANDLE_METHOD,
    /** Methods of an area of a plant. */
    AREA_METHOD,
    /** Methods of a range of group addresses. */
    RANGE_METHOD,
    /** Arguments of a request: parameters, record components and methods at once. */
    ARGUMENT,
    /** Fields of an answer: record components. */
    FIELD,
    /** Constants of an enum. */
    CONSTANT;

    /** The type inside that of a request that asks for feedback: inherited, it would hide a type of the package. */
    public static final String FEEDBACK_TYPE = "WithFeedback";

    private Set<String> taken() {
        return switch (this) {
            case TYPE -> Reserved.FILE_NAMES;
            case ENTRY_METHOD -> Reserved.ENTRY_METHODS;
            case HANDLE_METHOD -> Reserved.HANDLE_METHODS;
            case AREA_METHOD -> Reserved.AREA_METHODS;
            case RANGE_METHOD -> Reserved.RANGE_METHODS;
            case ARGUMENT -> Reserved.REQUEST_METHODS;
            case FIELD -> Reserved.MEMBERS;
            case CONSTANT -> Set.of();
        };
    }

    /**
     * Returns whether Java, the runtime or a file system has taken a name.
     *
     * @param identifier the name
     * @return whether nothing can be declared by it
     */
    public boolean isTaken(String identifier) {
        return taken().contains(key(identifier))
                || (this == TYPE && (Reserved.JAVA_LANG.contains(identifier) || identifier.equals(FEEDBACK_TYPE)));
    }

    /**
     * Returns a name that is not taken: the same or, as often as needed, with its role's word behind it.
     *
     * @param identifier the name
     * @param role what it is for
     * @return the name, such as {@code switchDevice}
     */
    public String free(String identifier, NameRole role) {
        String free = identifier;
        while (isTaken(free)) {
            free = append(free, role.word());
        }
        return free;
    }

    /**
     * Returns a name of this style.
     *
     * @param before what stands before the words; empty for nothing
     * @param name the words
     * @param after what stands after them; empty for nothing
     * @return the name, such as {@code HasPower}
     */
    public String spell(String before, CodeName name, String after) {
        return switch (this) {
            case TYPE -> before + name.typeName() + after;
            case CONSTANT -> name.constantName();
            default -> before.isEmpty() ? name.memberName() + after : before + name.typeName() + after;
        };
    }

    /**
     * Appends a word to a name.
     *
     * @param identifier the name
     * @param word the word, such as {@code Value}
     * @return both, such as {@code overrideValue} or {@code OVERRIDE_VALUE}
     */
    public String append(String identifier, String word) {
        return this == CONSTANT ? identifier + "_" + word.toUpperCase(Locale.ROOT) : identifier + word;
    }

    /**
     * Returns what two names must not share.
     *
     * @param identifier a name
     * @return the name, in lower case if it is also the name of a file
     */
    public String key(String identifier) {
        return this == TYPE ? identifier.toLowerCase(Locale.ROOT) : identifier;
    }
}
