package io.github.thinknxkit.dynamic.call;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words {@code name=value} of a call by operation.
 *
 * @param values the values by name, in the order of the words
 */
record Assignments(Map<String, String> values) {

    /** What the document's URLs have beside parameters, and where it belongs here. */
    private static final Set<String> CREDENTIALS = Set.of("auth", "user", "pass", "password", "key");

    static Assignments parse(List<String> words) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            checkName(name);
            if (equals < 1) {
                throw new UsageException("a parameter is written name=value, not " + ShownText.quoted(word));
            } else if (given.put(name, word.substring(equals + 1)) != null) {
                throw new UsageException("the parameter " + ShownText.quoted(name) + " is given twice");
            }
        }
        return new Assignments(given);
    }

    Set<String> names() {
        return values.keySet();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value of a parameter that is known to be there. */
    String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new UsageException("the parameter " + ShownText.quoted(name) + " is missing");
        }
        return value;
    }

    private static void checkName(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (CREDENTIALS.contains(folded)) {
            throw new UsageException(
                    "\"" + folded + "\" is no parameter of a call: credentials come from --auth, --user and"
                            + " THINKNX_PASSWORD or THINKNX_KEY, a file, or a prompt");
        } else if (folded.equals("fb")) {
            throw new UsageException("use --feedback instead of fb");
        }
    }
}
