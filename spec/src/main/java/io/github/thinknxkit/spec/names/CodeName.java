package io.github.thinknxkit.spec.names;

import io.github.thinknxkit.spec.names.NameWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a name, and the Java names that they make.
 *
 * <p>Only ASCII letters and digits pass, so that an identifier can hold neither an escape, a {@code $} nor a character
 * that looks like another.
 *
 * @param words the words, in lower case: ASCII letters and digits, and underscores between digits; at least one
 */
public record CodeName(List<String> words) {

    /** The longest name in kebab case: a file name has at most 255 bytes, and three names and a suffix must fit. */
    public static final int LONGEST_KEBAB = 60;

    /** The longest name as people write it, in characters of its type: a path of areas is cut to fit. */
    public static final int LONGEST = 80;

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");

    /** Copies the words. */
    public CodeName {
        words = List.copyOf(words);
    }

    /**
     * Reads a name in kebab case.
     *
     * @param name the name, such as {@code power-level}
     * @return its words; empty if it is not in kebab case, or too long
     */
    public static Optional<CodeName> ofKebab(String name) {
        return name.length() > LONGEST_KEBAB || !isKebab(name)
                ? Optional.empty()
                : Optional.of(new CodeName(List.of(name.split("-", -1))));
    }

    /**
     * Returns whether a name is in kebab case: words of lower-case letters and digits, joined by hyphens, the first beginning with a
     * letter.
     *
     * @param name the name, of any length
     * @return whether it is
     */
    public static boolean isKebab(String name) {
        return KEBAB.matcher(name).matches();
    }

    /**
     * Returns a name as people write it in kebab case.
     *
     * @param name the name, such as {@code PowerLevel}
     * @return the name, such as {@code power-level}; empty if it has no words, begins with a digit, or has a letter that ASCII
     *     cannot spell
     */
    public static Optional<String> kebabOf(String name) {
        return ofFree(name)
                .map(words -> String.join("-", words.words()).replace('_', '-'))
                .filter(CodeName::isKebab);
    }

    /**
     * Reads a name as people write it.
     *
     * @param name the name, such as {@code Küche 1. OG}
     * @return its words, of which the first may begin with a digit; empty if it has none, or a letter that ASCII cannot spell
     */
    public static Optional<CodeName> ofFree(String name) {
        List<String> words = joined(NameWords.of(name));
        boolean spelt = words.stream()
                .allMatch(word -> word.chars().allMatch(character -> isAscii(character) || character == '_'));
        return words.isEmpty() || !spelt ? Optional.empty() : Optional.of(new CodeName(words));
    }

    /**
     * Reads a name for code or, if there is none, a name as people write it.
     *
     * @param name the name as people write it
     * @param as the name for code, in kebab case, if there is one
     * @return its words; empty if it cannot be spelt, or is too long
     */
    public static Optional<CodeName> of(String name, Optional<String> as) {
        return as.map(CodeName::ofKebab)
                .orElseGet(() -> ofFree(name))
                .filter(words -> words.typeName().length() <= LONGEST);
    }

    /** Numbers that would run into each other keep an underscore between them. */
    private static List<String> joined(List<Word> words) {
        List<String> joined = new ArrayList<>();
        for (Word word : words) {
            int last = joined.size() - 1;
            boolean digits = last >= 0
                    && Character.isDigit(word.text().charAt(0))
                    && Character.isDigit(
                            joined.get(last).charAt(joined.get(last).length() - 1));
            if (digits) {
                joined.set(last, joined.get(last) + "_" + word.text());
            } else {
                joined.add(word.text());
            }
        }
        return joined;
    }

    static boolean isAscii(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }

    /** {@return the first words, of which a method's name has room for; of a single word its beginning} */
    CodeName cut() {
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (String word : words) {
            length += word.length();
            if (length > LONGEST) {
                break;
            }
            kept.add(word);
        }
        return new CodeName(kept.isEmpty() ? List.of(words.get(0).substring(0, LONGEST)) : kept);
    }

    /** {@return the name of a type, such as {@code PowerLevel}} */
    public String typeName() {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            name.append(capitalized(word));
        }
        return name.toString();
    }

    /** {@return the name of a method, parameter or record component, such as {@code powerLevel}} */
    public String memberName() {
        String type = typeName();
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    /**
     * Returns the name of a method, with what it names before it if it begins with a digit.
     *
     * @param role what it names
     * @return the name, such as {@code device3Spots}
     */
    String memberName(NameRole role) {
        return Character.isDigit(words.get(0).charAt(0)) ? role.memberWord() + typeName() : memberName();
    }

    /** {@return the name of a constant, such as {@code POWER_LEVEL}} */
    public String constantName() {
        return String.join("_", words).toUpperCase(Locale.ROOT);
    }

    /**
     * Returns a name in kebab case that makes nearly the same method.
     *
     * @param method the name of a method, such as {@code ceilingLight}
     * @return the name, such as {@code ceiling-light}
     */
    public static String kebab(String method) {
        return method.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .replace('_', '-')
                .toLowerCase(Locale.ROOT);
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
