package io.github.thinknxkit.spec.plant;

/** Whether a device takes commands before it is unlocked. */
public enum Protection {
    /** It does. */
    NONE,
    /** Code must say explicitly that it means to, as for a gate or a boiler. */
    PROTECTED
}
