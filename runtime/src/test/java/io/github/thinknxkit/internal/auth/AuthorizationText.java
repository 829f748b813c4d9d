package io.github.thinknxkit.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An {@code Authorization} field as a strict server reads it: nothing but the grammar of RFC 9110 is taken. */
public final class AuthorizationText {

    private static final Pattern PARAMETER = Pattern.compile(
            "([A-Za-z]+\\*?)=(?:\"((?:[\\t !#-\\[\\]-~]|\\\\[\\t -~])*)\"|([!#$%&'*+.^_`|~0-9A-Za-z-]+))(?:, |$)");

    private final Map<String, String> raw = new LinkedHashMap<>();
    private final Map<String, Boolean> quoted = new LinkedHashMap<>();

    private AuthorizationText() {}

    static AuthorizationText parse(String field) {
        assertTrue(field.startsWith("Digest "), field);
        AuthorizationText parsed = new AuthorizationText();
        Matcher matcher = PARAMETER.matcher(field);
        int at = "Digest ".length();
        while (at < field.length()) {
            assertTrue(matcher.find(at) && matcher.start() == at, "no parameter at " + at + " of " + field);
            boolean inQuotes = matcher.group(2) != null;
            assertNull(parsed.raw.put(matcher.group(1), inQuotes ? matcher.group(2) : matcher.group(3)), field);
            parsed.quoted.put(matcher.group(1), inQuotes);
            at = matcher.end();
        }
        return parsed;
    }

    boolean has(String name) {
        return raw.containsKey(name);
    }

    /** Returns what stands between the quotes, or without them. */
    String raw(String name) {
        return Objects.requireNonNull(raw.get(name), name);
    }

    /** Returns the value with its escapes undone. */
    String text(String name) {
        return raw(name).replaceAll("\\\\(.)", "$1");
    }

    void checkQuoting() {
        for (String name : raw.keySet()) {
            boolean bare = switch (name) {
                case "algorithm", "qop", "nc", "userhash", "username*" -> true;
                default -> false;
            };
            assertEquals(!bare, quoted.get(name), "quotes of " + name);
        }
    }
}
