package io.github.thinknxkit.gateway.key;

import java.util.Locale;

/** What a key may be used for. */
public enum Right {
    /** To read states, and to be told of changes. */
    READ,
    /** To send commands. */
    COMMAND,
    /** To send commands to devices that the plant file protects. */
    UNLOCK;

    /** Returns the word for it, such as {@code read}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
