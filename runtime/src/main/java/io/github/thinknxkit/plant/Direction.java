package io.github.thinknxkit.plant;

/** What the positions of a device on the wire mean. In code they always mean what they mean to KNX. */
public enum Direction {
    /** As KNX has it: for a blind 0 percent is up, 100 percent is down. */
    NORMAL,
    /** The other way round: a generated handle turns positions, both those that it sends and those that it reads. */
    INVERTED
}
