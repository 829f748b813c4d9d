package io.github.thinknxkit.gateway.kept;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a caller calls a call of its own, in {@code Idempotency-Key}. */
record CallName(String text) {

    /** A String of RFC 8941, as the draft has it. */
    private static final Pattern QUOTED = Pattern.compile("\"((?:[\\x20\\x21\\x23-\\x5b\\x5d-\\x7e]|\\\\[\"\\\\])+)\"");

    /** As many callers send it. */
    private static final Pattern BARE = Pattern.compile("[\\x21\\x23-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?");

    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final int LONGEST = 255;

    /** Reads the header field; empty if it is neither form, or too long. */
    static Optional<CallName> read(String field) {
        if (field.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher quoted = QUOTED.matcher(field);
        if (quoted.matches()) {
            return Optional.of(new CallName(ESCAPED.matcher(quoted.group(1)).replaceAll("$1")));
        }
        return BARE.matcher(field).matches() ? Optional.of(new CallName(field)) : Optional.empty();
    }
}
