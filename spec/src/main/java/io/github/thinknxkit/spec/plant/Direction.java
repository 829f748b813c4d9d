package io.github.thinknxkit.spec.plant;

/** What the positions of a device that moves mean. */
public enum Direction {
    /** As KNX has it: for a blind 0 percent is up, 100 percent is down. */
    NORMAL,
    /** The other way round. */
    INVERTED
}
