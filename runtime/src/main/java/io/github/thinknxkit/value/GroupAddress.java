package io.github.thinknxkit.value;

/**
 * A KNX group address.
 *
 * @param raw the 16 bits, 1 to 65535; 0 is the broadcast address and no group
 */
public record GroupAddress(int raw) {

    /** Checks the range. */
    public GroupAddress {
        if (raw < 1 || raw > 0xFFFF) {
            throw new IllegalArgumentException("a group address is 1 to 65535, not " + raw);
        }
    }

    /**
     * Returns the group address of three levels.
     *
     * @param main the main group, 0 to 31
     * @param middle the middle group, 0 to 7
     * @param sub the sub group, 0 to 255
     * @return the address
     * @throws IllegalArgumentException if a level is out of its range, or all are 0
     */
    public static GroupAddress of(int main, int middle, int sub) {
        return new GroupAddress(main << 11 | middle << 8 | sub);
    }

    /** Returns the address in three levels, such as {@code 1/0/1}. */
    @Override
    public String toString() {
        return (raw >> 11) + "/" + (raw >> 8 & 7) + "/" + (raw & 0xFF);
    }
}
