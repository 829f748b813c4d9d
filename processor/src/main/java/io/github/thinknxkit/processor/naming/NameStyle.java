package io.github.thinknxkit.processor.naming;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How the names of a namespace look, and which names it has lost before the spec is read. */
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

    Set<String> taken() {
        return switch (this) {
            case TYPE -> new HashSet<>(Reserved.FILE_NAMES);
            case ENTRY_METHOD -> members(Reserved.ENTRY_METHODS);
            case HANDLE_METHOD -> members(Reserved.HANDLE_METHODS);
            case AREA_METHOD -> members(Reserved.AREA_METHODS);
            case RANGE_METHOD -> members(Reserved.RANGE_METHODS);
            case ARGUMENT -> members(Reserved.REQUEST_METHODS);
            case FIELD -> members(Set.of());
            case CONSTANT -> new HashSet<>();
        };
    }

    private static Set<String> members(Set<String> own) {
        Set<String> taken = new HashSet<>(own);
        taken.addAll(Reserved.KEYWORDS);
        taken.addAll(Reserved.OBJECT_METHODS);
        return taken;
    }

    boolean reserved(String identifier) {
        return this == TYPE && Reserved.JAVA_LANG.contains(identifier);
    }

    String spell(String before, JavaWords words, String after) {
        return switch (this) {
            case TYPE -> before + words.typeName() + after;
            case CONSTANT -> words.constantName();
            default -> before.isEmpty() ? words.memberName() + after : before + words.typeName() + after;
        };
    }

    String append(String identifier, String word) {
        return this == CONSTANT ? identifier + "_" + word.toUpperCase(Locale.ROOT) : identifier + word;
    }

    /** Returns what two names must not share. */
    String key(String identifier) {
        return this == TYPE ? identifier.toLowerCase(Locale.ROOT) : identifier;
    }

    String caseHint() {
        return this == TYPE ? " (file names that differ in case only are one on some systems)" : "";
    }
}
