package io.github.thinknxkit.plant;

/** Whether a device may be commanded without further ado. */
public enum Protection {
    /** It may. */
    NONE,
    /** Its handle reads, but commands only after an explicit {@code unlock()}, as for a gate or a boiler. */
    LOCKED
}
