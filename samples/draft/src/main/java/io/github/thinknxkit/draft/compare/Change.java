package io.github.thinknxkit.draft.compare;

import java.util.Locale;

/** What can have become of a group address. */
public enum Change {
    /** It is new. */
    ADDED,
    /** It is not there any more. */
    REMOVED,
    /** Its name and type are those of another address now. */
    MOVED,
    /** It has another name. */
    RENAMED,
    /** It is in ranges with other names. */
    REGROUPED,
    /** Its name in code is another one, because of what other addresses are called now. */
    RESPELT,
    /** It has other datapoint types. */
    RETYPED,
    /** It has another description. */
    REDESCRIBED;

    /** {@return the word for it, such as {@code added}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
