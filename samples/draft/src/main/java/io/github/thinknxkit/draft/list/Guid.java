package io.github.thinknxkit.draft.list;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows GUIDs by their form: the document's have 21 to 23 characters and look like base64. */
final class Guid {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9+/_-]{21,23}={0,2}");

    /** As in an address that was copied from the server's page. */
    private static final Pattern IN_ADDRESS = Pattern.compile("[?&]guid=([^&#\\s]{21,80})");

    /** What somebody may have meant as one: long, in one word, and with capitals or digits inside. */
    private static final Pattern NEARLY = Pattern.compile("[A-Za-z0-9+/_=-]{14,}");

    private Guid() {}

    /** The GUID that a field is, or that an address in it names. */
    static Optional<String> in(String field) {
        if (FORM.matcher(field).matches()) {
            return Optional.of(field);
        }
        Matcher address = IN_ADDRESS.matcher(field);
        return address.find() ? decoded(address.group(1)) : Optional.empty();
    }

    private static Optional<String> decoded(String text) {
        try {
            // A plus sign stands for itself in a GUID that nobody encoded, which URLDecoder takes for a blank.
            String decoded = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Optional.of(decoded).filter(guid -> FORM.matcher(guid).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static boolean isNearly(String field) {
        return NEARLY.matcher(field).matches() && field.chars().anyMatch(Character::isDigit);
    }
}
