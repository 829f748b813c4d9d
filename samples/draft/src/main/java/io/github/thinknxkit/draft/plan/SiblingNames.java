package io.github.thinknxkit.draft.plan;

import io.github.thinknxkit.spec.names.AreaNames;
import io.github.thinknxkit.spec.names.CodeName;
import io.github.thinknxkit.spec.names.NameRole;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of what stands in one area, kept distinct in the file and in code. */
final class SiblingNames {

    /** What a plant file and the processor take, with room for a number. */
    private static final int LONGEST_AS = 50;

    private final Set<String> names = new HashSet<>();
    private final Set<String> members = new HashSet<>();
    private final Map<String, Integer> nameNumbers = new HashMap<>();
    private final Map<String, Integer> asNumbers = new HashMap<>();

    /** Takes a name, or the same with the first number that makes it distinct. */
    String distinct(String name) {
        String distinct = name;
        while (!names.add(distinct)) {
            distinct = name + " " + next(nameNumbers, name);
        }
        return distinct;
    }

    /**
     * Takes the name in code.
     *
     * @param name the name in the file
     * @param role what it is for
     * @param otherwise what to call it if its name cannot be spelt, in kebab case
     * @return a name in kebab case, if one is needed
     */
    Optional<String> as(String name, NameRole role, String otherwise) {
        Optional<String> member = AreaNames.method(name, Optional.empty(), role);
        if (member.isPresent() && members.add(member.get())) {
            return Optional.empty();
        }
        String base = member.or(() -> AreaNames.method(beginning(name), Optional.empty(), role))
                .map(CodeName::kebab)
                .map(SiblingNames::cut)
                .orElse(otherwise);
        String as = member.isPresent() ? base + "-" + next(asNumbers, base) : base;
        while (!members.add(AreaNames.method(name, Optional.of(as), role).orElseThrow())) {
            as = base + "-" + next(asNumbers, base);
        }
        return Optional.of(as);
    }

    /** The next number to try: from 2 up, and never one that was tried before, however many have the same name. */
    private static int next(Map<String, Integer> numbers, String name) {
        return numbers.merge(name, 2, (last, ignored) -> last + 1);
    }

    /** Of a name that is too long for code, the first words. */
    private static String beginning(String name) {
        int length = Math.min(LONGEST_AS, name.codePointCount(0, name.length()));
        return name.substring(0, name.offsetByCodePoints(0, length));
    }

    private static String cut(String kebab) {
        return kebab.length() <= LONGEST_AS
                ? kebab
                : kebab.substring(0, LONGEST_AS).replaceAll("-+$", "");
    }
}
