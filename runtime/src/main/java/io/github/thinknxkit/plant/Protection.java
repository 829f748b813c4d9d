package io.github.thinknxkit.plant;

/** Whether a device takes commands before it is unlocked. */
public enum Protection {
    /** It does. */
    NONE,
    /** Its handle reads, but commands only after an explicit {@code unlock()}, as for a gate or a boiler. */
    LOCKED
}
