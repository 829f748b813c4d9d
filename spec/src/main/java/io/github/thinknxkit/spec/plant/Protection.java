package io.github.thinknxkit.spec.plant;

/** Whether a device may be commanded without further ado. */
public enum Protection {
    /** It may. */
    NONE,
    /** Code must say explicitly that it means to, as for a gate or a boiler. */
    PROTECTED
}
