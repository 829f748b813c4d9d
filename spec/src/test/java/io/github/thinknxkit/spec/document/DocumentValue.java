package io.github.thinknxkit.spec.document;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parameter or an answer field as the document describes it.
 *
 * @param name its name on the wire
 * @param form what stands for its value, without brackets: a range, a placeholder or the value itself
 * @param meanings what its numbers mean, by number
 * @param unit the unit, {@code %} or empty
 */
record DocumentValue(String name, String form, Map<String, String> meanings, String unit) {

    private static final Pattern RANGE = Pattern.compile("(-?\\d+) (?:to|or) (-?\\d+)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final Pattern ENUMERATION =
            Pattern.compile("(\\d+)\\s*=\\s*(.+?)\\s*(?=/?\\s*\\d+\\s*=|\\)|Optional parameter|$)");
    private static final Pattern ALTERNATIVE =
            Pattern.compile("where (\\d) (.+?) whilst (\\d) (.+?)(?=\\s+Optional parameter|$)");

    DocumentValue {
        meanings = Map.copyOf(meanings);
    }

    /** Reads the value with the text that explains it. */
    static DocumentValue of(String name, String form, String text) {
        String bare = form.replaceAll("^\\[|\\]$", "");
        return new DocumentValue(name, bare, meaningsIn(text), text.contains("percentage") ? "%" : "");
    }

    private static Map<String, String> meaningsIn(String text) {
        Map<String, String> meanings = new TreeMap<>();
        for (Matcher matcher = ENUMERATION.matcher(text); matcher.find(); ) {
            meanings.put(matcher.group(1), matcher.group(2));
        }
        for (Matcher matcher = ALTERNATIVE.matcher(text); matcher.find(); ) {
            meanings.put(matcher.group(1), matcher.group(2));
            meanings.put(matcher.group(3), matcher.group(4));
        }
        return meanings;
    }

    /** Returns the same value with other meanings. */
    DocumentValue meaning(Map<String, String> others) {
        return new DocumentValue(name, form, others, unit);
    }

    /** Returns the value that always has to be sent, if there is one. */
    Optional<String> fixed() {
        return NUMBER.matcher(form).matches() ? Optional.of(form) : Optional.empty();
    }

    /** Returns the range, which the meanings span where none is given; empty if there is neither. */
    Optional<WireRange> range() {
        Matcher matcher = RANGE.matcher(form);
        if (matcher.matches()) {
            return Optional.of(WireRange.of(matcher.group(1), matcher.group(2)));
        }
        return WireRange.over(meanings.keySet());
    }
}
