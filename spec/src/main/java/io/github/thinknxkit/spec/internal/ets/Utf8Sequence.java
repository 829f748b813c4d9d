package io.github.thinknxkit.spec.internal.ets;

/** The bytes of one character of UTF-8, by RFC 3629. */
final class Utf8Sequence {

    private static final int FIRST_OF_TWO = 0xC2;
    private static final int FIRST_OF_THREE = 0xE0;
    private static final int FIRST_OF_FOUR = 0xF0;
    private static final int BEYOND = 0xF5;

    private Utf8Sequence() {}

    /** How many bytes the character at an index has, 1 to 4; 0 if there is none. */
    static int length(byte[] bytes, int index) {
        int length = announced(Byte.toUnsignedInt(bytes[index]));
        for (int i = 1; i < length; i++) {
            if (index + i >= bytes.length || (bytes[index + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static int announced(int first) {
        if (first < 0x80) {
            return 1;
        } else if (first < FIRST_OF_TWO || first >= BEYOND) {
            return 0;
        } else if (first < FIRST_OF_THREE) {
            return 2;
        }
        return first < FIRST_OF_FOUR ? 3 : 4;
    }
}
