package io.github.thinknxkit.hook;

import java.util.Objects;

/**
 * What a message of a hook is to be answered.
 *
 * @param status the HTTP status
 * @param text the body, plain text in ASCII; may be empty
 */
public record HookReply(int status, String text) {

    /** Checks that there is a text. */
    public HookReply {
        Objects.requireNonNull(text, "text");
    }

    /** Returns the status, and how long the text is: it may be a challenge. */
    @Override
    public String toString() {
        return status + " with " + text.length() + " characters";
    }
}
