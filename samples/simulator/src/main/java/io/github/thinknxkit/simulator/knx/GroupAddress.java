package io.github.thinknxkit.simulator.knx;

import java.util.Optional;

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
     * Reads an address of three levels (main 0 to 31, middle 0 to 7, sub 0 to 255), of two (main 0 to 31, sub 0 to 2047)
     * or of one (1 to 65535), in decimal digits.
     *
     * @param text such as {@code 1/0/1}
     * @return the address, or empty if the text is none
     */
    public static Optional<GroupAddress> parse(String text) {
        String[] levels = text.split("/", -1);
        int raw = switch (levels.length) {
            case 1 -> level(levels[0], 0xFFFF);
            case 2 -> join(level(levels[0], 31), level(levels[1], 2047), 11);
            case 3 -> join(level(levels[0], 31), join(level(levels[1], 7), level(levels[2], 255), 8), 11);
            default -> -1;
        };
        return raw < 1 ? Optional.empty() : Optional.of(new GroupAddress(raw));
    }

    private static int join(int high, int low, int lowBits) {
        return high < 0 || low < 0 ? -1 : high << lowBits | low;
    }

    private static int level(String digits, int max) {
        if (digits.isEmpty() || digits.length() > 5) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            value = value * 10 + digit - '0';
        }
        return value <= max ? value : -1;
    }

    /** Returns the address in three levels, such as {@code 1/0/1}. */
    @Override
    public String toString() {
        return (raw >> 11) + "/" + (raw >> 8 & 7) + "/" + (raw & 0xFF);
    }
}
