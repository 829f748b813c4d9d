package io.github.thinknxkit.simulator.http;

import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.page.web.FormParser;

/** Masks the password in the raw text of a query or form, and leaves every other byte as it came. */
final class Redaction {

    private Redaction() {}

    static String form(String raw) {
        StringBuilder shown = new StringBuilder();
        int start = 0;
        while (start <= raw.length()) {
            int ampersand = raw.indexOf('&', start);
            int end = ampersand < 0 ? raw.length() : ampersand;
            shown.append(start > 0 ? "&" : "").append(piece(raw.substring(start, end)));
            start = end + 1;
        }
        return shown.toString();
    }

    private static String piece(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            return text;
        }
        String name = text.substring(0, equals);
        return isSecret(name) ? name + "=" + FormField.SECRET : text;
    }

    /** A name that cannot be read may be anything. */
    private static boolean isSecret(String rawName) {
        try {
            return FormParser.parse(rawName).stream()
                    .anyMatch(field -> field.name().equalsIgnoreCase("pass"));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
