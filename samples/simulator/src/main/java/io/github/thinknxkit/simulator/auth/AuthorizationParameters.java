package io.github.thinknxkit.simulator.auth;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The {@code name=value} list of a Digest {@code Authorization} field (RFC 9110 11.2, RFC 7616 3.4). */
final class AuthorizationParameters {

    private final Map<String, String> values = new HashMap<>();
    private final String text;
    private int at;

    private AuthorizationParameters(String text) {
        this.text = text;
    }

    /** Returns the parameters, or empty if the text is not such a list, or names one twice. */
    static Optional<AuthorizationParameters> parse(String text) {
        AuthorizationParameters parameters = new AuthorizationParameters(text);
        return parameters.readAll() ? Optional.of(parameters) : Optional.empty();
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private boolean readAll() {
        skip(" \t,");
        while (at < text.length()) {
            if (!readOne()) {
                return false;
            }
            skip(" \t");
            if (at < text.length() && text.charAt(at) != ',') {
                return false;
            }
            skip(" \t,");
        }
        return true;
    }

    private boolean readOne() {
        String name = until(" \t,=").toLowerCase(Locale.ROOT);
        skip(" \t");
        if (name.isEmpty() || at == text.length() || text.charAt(at) != '=') {
            return false;
        }
        at++;
        skip(" \t");
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        Optional<String> value = quoted ? quoted() : Optional.of(until(" \t,"));
        return value.isPresent() && values.put(name, value.get()) == null;
    }

    private Optional<String> quoted() {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return Optional.of(value.toString());
            }
            if (c == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at));
        }
        return Optional.empty();
    }

    private String until(String ends) {
        int start = at;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skip(String chars) {
        while (at < text.length() && chars.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
