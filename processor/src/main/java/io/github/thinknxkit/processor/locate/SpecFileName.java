package io.github.thinknxkit.processor.locate;

import java.util.Optional;
import java.util.regex.Pattern;

/** Judges the file names that annotations give: relative, below the places that are searched, the same on all systems. */
final class SpecFileName {

    private static final int MAX_LENGTH = 255;
    private static final Pattern SEGMENT = Pattern.compile("[\\p{L}\\p{N}_. +-]+");

    private SpecFileName() {}

    /** Returns what is wrong with a name, or nothing. */
    static Optional<String> problem(String name) {
        if (name.length() > MAX_LENGTH) {
            return Optional.of("it is longer than " + MAX_LENGTH + " characters");
        } else if (name.indexOf('\\') >= 0) {
            return Optional.of("folders are separated by '/', not by a backslash");
        } else if (name.indexOf(':') >= 0) {
            return Optional.of("it names a drive or a URL");
        } else if (name.startsWith("/")) {
            return Optional.of("it is absolute");
        }
        for (String segment : name.split("/", -1)) {
            if (segment.isBlank() || segment.equals(".") || segment.equals("..")) {
                return Optional.of("it has an empty segment, '.' or '..'");
            } else if (!SEGMENT.matcher(segment).matches()) {
                return Optional.of("it has characters other than letters, digits, '_', '.', '-', '+', spaces and '/'");
            }
        }
        return Optional.empty();
    }
}
