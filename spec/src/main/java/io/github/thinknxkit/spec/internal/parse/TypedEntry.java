package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.mistake.Quotation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An entry whose colon or space was mistyped, so that YAML takes it for a text: {@code kind:light}, {@code kind = light}. */
final class TypedEntry {

    private static final Pattern ENTRY =
            Pattern.compile("\\h*([\\w-]{1,40})(?:\\h*(?:=|:=|=>|\uFF1A)\\h*|:|\\h+)(\\S.{0,2000})", Pattern.DOTALL);
    private static final Pattern SURE =
            Pattern.compile("\\h*[\\w-]{1,40}(?:\\h*(?:=|:=|=>|\uFF1A)\\h*|:(?!//))\\S.{0,2000}", Pattern.DOTALL);

    private TypedEntry() {}

    /** Returns the key that was meant, whatever stands between it and the value. */
    static Optional<String> key(String text) {
        Matcher entry = ENTRY.matcher(text);
        return entry.matches() ? Optional.of(entry.group(1)) : Optional.empty();
    }

    /** Writes it as it should be. */
    static String corrected(String text) {
        Matcher entry = ENTRY.matcher(text);
        return Quotation.of(entry.matches() ? entry.group(1) + ": " + entry.group(2) : text);
    }

    /** Says how to write a text that is surely an entry; empty if it may be a text. */
    static String hint(String text) {
        return SURE.matcher(text).matches()
                ? " Between a key and its value stand ':' and a space: " + corrected(text) + "."
                : "";
    }
}
