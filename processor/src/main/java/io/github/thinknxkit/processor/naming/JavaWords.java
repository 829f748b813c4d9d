package io.github.thinknxkit.processor.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a kebab-case name, and the Java names that they make.
 *
 * <p>Only ASCII letters and digits pass, so that an identifier can hold neither an escape, a {@code $} nor a character
 * that looks like another.
 *
 * @param words the words, in lower case; the first starts with a letter
 */
record JavaWords(List<String> words) {

    /** File names may have 255 bytes on common file systems; three names and a suffix must fit. */
    static final int MAX_LENGTH = 60;

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    static Optional<JavaWords> parse(String name) {
        if (name.length() > MAX_LENGTH || !KEBAB.matcher(name).matches()) {
            return Optional.empty();
        }
        return Optional.of(new JavaWords(split(name)));
    }

    private static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int dash = name.indexOf('-'); dash >= 0; dash = name.indexOf('-', start)) {
            words.add(name.substring(start, dash));
            start = dash + 1;
        }
        words.add(name.substring(start));
        return List.copyOf(words);
    }

    /** {@return the name of a type, such as {@code PowerLevel}} */
    String typeName() {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            name.append(capitalized(word));
        }
        return name.toString();
    }

    /** {@return the name of a method, parameter or record component, such as {@code powerLevel}} */
    String memberName() {
        String type = typeName();
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    /** {@return the name of a constant, such as {@code POWER_LEVEL}} */
    String constantName() {
        return String.join("_", words).toUpperCase(Locale.ROOT);
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
