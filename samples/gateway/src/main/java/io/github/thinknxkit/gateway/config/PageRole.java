package io.github.thinknxkit.gateway.config;

import java.util.Locale;

/** What a user of the page may do; each may also do what those before it may. */
public enum PageRole {
    /** See states. */
    LOOK,
    /** Send commands. */
    OPERATE,
    /** Make and revoke keys, and end hooks. */
    ADMINISTER;

    /** Returns the word for it in the configuration, such as {@code look}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
