package io.github.thinknxkit.value;

import java.util.Optional;

/**
 * A text that a server sent, with the value that it was understood as.
 *
 * @param text the text as received
 * @param value the value, or empty if the text is not in the documented form
 * @param <T> the type of the value
 */
public record ParsedText<T>(String text, Optional<T> value) {

    /** Returns the text as received. */
    @Override
    public String toString() {
        return text;
    }
}
