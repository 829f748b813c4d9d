package io.github.thinknxkit.value;

/** Reads the text of a group address from left to right. */
final class GroupAddressParser {

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
            throw new IllegalArgumentException("\"" + text + "\": " + e.getMessage(), e);
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
        return new IllegalArgumentException("the group address \"" + text + "\" " + what + " at character " + (at + 1)
                + "; expected for example 1/0/1, 1/1 or 2049");
    }
}
