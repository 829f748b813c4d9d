package io.github.thinknxkit.knx;

/**
 * A word for a value of a KNX datapoint type. The enums of this package implement it, each for the types that its
 * description names.
 */
public interface KnxValue {

    /**
     * Returns the number that the bus carries for this word. It is the one that KNX lays down, and not the ordinal.
     *
     * @return 0 or 1 for a word of a bit, 0 to 255 for a word of a byte
     */
    int raw();
}
