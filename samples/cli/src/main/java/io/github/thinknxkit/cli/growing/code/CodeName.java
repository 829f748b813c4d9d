package io.github.thinknxkit.cli.growing.code;

import io.github.thinknxkit.cli.growing.code.NameWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The Java name that the annotation processor makes of a name. Kept in step with its package {@code naming}. */
public final class CodeName {

    /** Longer names the processor refuses. */
    private static final int LONGEST = 80;

    private CodeName() {}

    /**
     * Returns the method of a device or area.
     *
     * @param name its name as people write it
     * @param role what it is
     * @return for example {@code ceilingLight}; empty if the processor would ask for another name
     */
    public static Optional<String> member(String name, Role role) {
        List<String> words = joined(name);
        boolean fits = !words.isEmpty()
                && words.stream().allMatch(CodeName::isAscii)
                && words.stream().mapToInt(String::length).sum() <= LONGEST;
        return fits ? Optional.of(free(prefixed(words, role), role)) : Optional.empty();
    }

    /**
     * Returns the method of a name in kebab case.
     *
     * @param as the name, such as {@code garden-valve}
     * @param role what it is
     * @return for example {@code gardenValve}
     */
    public static String ofKebab(String as, Role role) {
        return free(camel(List.of(as.split("-", -1))), role);
    }

    /**
     * Returns a name in kebab case that makes nearly the same method.
     *
     * @param method the method
     * @return for example {@code ceiling-light}
     */
    public static String kebab(String method) {
        return method.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .replace('_', '-')
                .toLowerCase(Locale.ROOT);
    }

    /** The words of a name; numbers that would run into each other keep an underscore between them. */
    static List<String> joined(String name) {
        List<String> words = new ArrayList<>();
        for (Word word : NameWords.of(name)) {
            int last = words.size() - 1;
            boolean digits = last >= 0
                    && Character.isDigit(word.text().charAt(0))
                    && Character.isDigit(words.get(last).charAt(words.get(last).length() - 1));
            if (digits) {
                words.set(last, words.get(last) + "_" + word.text());
            } else {
                words.add(word.text());
            }
        }
        return words;
    }

    static String camel(List<String> words) {
        StringBuilder name = new StringBuilder(words.get(0));
        words.stream().skip(1).map(CodeName::capitalised).forEach(name::append);
        return name.toString();
    }

    private static String prefixed(List<String> words, Role role) {
        String name = camel(words);
        return Character.isDigit(name.charAt(0)) ? role.member() + capitalised(name) : name;
    }

    /** The name, with the role's word behind it as often as it is taken. */
    static String free(String name, Role role) {
        Set<String> taken = ReservedNames.of(role);
        String free = name;
        while (taken.contains(free)) {
            free += role.word();
        }
        return free;
    }

    static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static boolean isAscii(String text) {
        return text.chars()
                .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_');
    }
}
