package io.github.thinknxkit.openapi;

import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.names.CodeName;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names of the spec as documents have them. */
final class Spelling {

    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

    private Spelling() {}

    /** Returns such as {@code PowerStatus}. */
    static String type(Name name) {
        return words(name).typeName();
    }

    /** Returns such as {@code POWER_LEVEL}. */
    static String constant(Name name) {
        return words(name).constantName();
    }

    /**
     * Returns the name of an operation, which is a path, as one word: {@code systemSendKnxbit}. Capitals in a row become one, or
     * Python would make {@code kn_xbit} of them.
     */
    static String operation(Name name) {
        StringBuilder word = new StringBuilder();
        String text = CAPITALS.matcher(name.text())
                .replaceAll(
                        run -> run.group().charAt(0) + run.group().substring(1).toLowerCase(Locale.ROOT));
        for (MatchResult match : WORD.matcher(text).results().toList()) {
            String part = match.group();
            word.append(word.isEmpty() ? part : capitalized(part));
        }
        return word.isEmpty() || Character.isDigit(word.charAt(0))
                ? "operation" + capitalized(word.toString())
                : word.toString();
    }

    private static CodeName words(Name name) {
        return new CodeName(List.of(name.text().split("-", -1)));
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
