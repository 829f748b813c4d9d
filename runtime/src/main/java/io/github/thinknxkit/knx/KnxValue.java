package io.github.thinknxkit.knx;

/**
 * A word for a value of a KNX datapoint type, such as {@code UpDown.DOWN}. Enums of such words are generated beside the plant whose
 * group addresses take them; what needs another word implements this interface.
 */
public interface KnxValue {

    /**
     * Returns the number that the bus carries for this word. It is the one that KNX lays down, and not the ordinal.
     *
     * @return 0 or 1 for a word of a bit, 0 to 255 for a word of a byte
     */
    int raw();
}
