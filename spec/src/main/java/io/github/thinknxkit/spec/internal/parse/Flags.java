package io.github.thinknxkit.spec.internal.parse;

import java.util.Locale;
import java.util.Optional;

/** The words that people write for true and false. */
final class Flags {

    private Flags() {}

    /** Returns the flag that a word means in other languages and formats. */
    static Optional<String> meant(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "y", "on", "1", "true" -> Optional.of("true");
            case "no", "n", "off", "0", "false" -> Optional.of("false");
            default -> Optional.empty();
        };
    }
}
