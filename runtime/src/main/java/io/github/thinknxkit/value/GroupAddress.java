package io.github.thinknxkit.value;

import io.github.thinknxkit.internal.text.VisibleText;
import java.util.Objects;

/**
 * A KNX group address.
 *
 * <p>Addresses are equal if their 16 bits are; a project's style, with three, two or no levels, is a matter of display
 * only.
 *
 * @param raw the 16 bits, 1 to 65535; 0 is the broadcast address and no group
 */
public record GroupAddress(int raw) {

    private static final int MAX_MAIN = 31;
    private static final int MAX_MIDDLE = 7;
    private static final int MAX_SUB = 255;
    private static final int MAX_TWO_LEVEL_SUB = 2047;
    private static final int MAX_RAW = 0xFFFF;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the address is 0 or does not fit into 16 bits
     */
    public GroupAddress {
        if (raw < 1 || raw > MAX_RAW) {
            throw new IllegalArgumentException("a group address is 1 to 65535, not " + raw
                    + (raw == 0 ? ", which is the broadcast address 0/0/0" : ""));
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
        check("main", main, MAX_MAIN);
        check("middle", middle, MAX_MIDDLE);
        check("sub", sub, MAX_SUB);
        return new GroupAddress((main << 11) | (middle << 8) | sub);
    }

    /**
     * Returns the group address of two levels.
     *
     * @param main the main group, 0 to 31
     * @param sub the sub group, 0 to 2047
     * @return the address
     * @throws IllegalArgumentException if a level is out of its range, or all are 0
     */
    public static GroupAddress ofTwoLevel(int main, int sub) {
        check("main", main, MAX_MAIN);
        check("sub", sub, MAX_TWO_LEVEL_SUB);
        return new GroupAddress((main << 11) | sub);
    }

    /**
     * Reads a group address in any of the three styles: {@code 1/0/1}, {@code 1/1} or {@code 2049}.
     *
     * <p>Numbers are decimal, whatever zeros they begin with.
     *
     * @param text the address
     * @return the address
     * @throws IllegalArgumentException if the text is no group address; the message tells where
     */
    public static GroupAddress parse(String text) {
        return new GroupAddressParser(Objects.requireNonNull(text, "text")).parse();
    }

    /**
     * Appends the address in three levels.
     *
     * @param out takes the text
     * @return {@code out}
     */
    public StringBuilder appendTo(StringBuilder out) {
        return out.append(raw >> 11)
                .append('/')
                .append((raw >> 8) & MAX_MIDDLE)
                .append('/')
                .append(raw & MAX_SUB);
    }

    /** Returns the address in three levels, such as {@code 1/0/1}. */
    @Override
    public String toString() {
        return appendTo(new StringBuilder(9)).toString();
    }

    private static void check(String level, int value, int max) {
        if (value < 0 || value > max) {
            throw new IllegalArgumentException(
                    "the " + level + " group of a group address is 0 to " + max + ", not " + value);
        }
    }

    /** Reads the text of a group address from left to right. */
    private static final class GroupAddressParser {

        private static final int MAX_LEVELS = 3;

        /** More digits than any level has, few enough for an {@code int}. */
        private static final int MAX_DIGITS = 9;

        private final String text;
        private int position;

        GroupAddressParser(String text) {
            this.text = text;
        }

        GroupAddress parse() {
            int[] levels = new int[MAX_LEVELS];
            int count = 0;
            do {
                if (count == MAX_LEVELS) {
                    throw wrong(position - 1, "has more than three levels");
                }
                levels[count++] = number();
            } while (slash());
            try {
                return address(levels, count);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(VisibleText.quoted(text) + ": " + e.getMessage(), e);
            }
        }

        private static GroupAddress address(int[] levels, int count) {
            return switch (count) {
                case 1 -> new GroupAddress(levels[0]);
                case 2 -> GroupAddress.ofTwoLevel(levels[0], levels[1]);
                default -> GroupAddress.of(levels[0], levels[1], levels[2]);
            };
        }

        private int number() {
            int start = position;
            int value = 0;
            while (position < text.length() && isDigit(text.charAt(position))) {
                value = 10 * value + text.charAt(position) - '0';
                position++;
                if (position - start > MAX_DIGITS) {
                    throw wrong(start, "has a number that is too long");
                }
            }
            if (position == start) {
                throw wrong(start, "lacks a number");
            }
            return value;
        }

        private boolean slash() {
            if (position == text.length()) {
                return false;
            }
            if (text.charAt(position) != '/') {
                throw wrong(position, "has something other than decimal digits and slashes");
            }
            position++;
            return true;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private IllegalArgumentException wrong(int at, String what) {
            return new IllegalArgumentException("the group address " + VisibleText.quoted(text) + " " + what
                    + " at character " + (at + 1) + "; expected for example 1/0/1, 1/1 or 2049");
        }
    }
}
