package io.github.thinknxkit.spec.text;

/** The bytes of one character of UTF-8, by RFC 3629. */
final class Utf8Sequence {

    private static final int FIRST_OF_TWO = 0xC2;
    private static final int FIRST_OF_THREE = 0xE0;
    private static final int FIRST_OF_FOUR = 0xF0;
    private static final int BEYOND = 0xF5;

    private Utf8Sequence() {}

    /** Whether as many characters beyond ASCII are UTF-8 as are not. In Windows-1252 hardly a pair of characters looks like one. */
    static boolean prevail(byte[] bytes) {
        int sound = 0;
        int wrong = 0;
        int index = 0;
        while (index < bytes.length) {
            int length = length(bytes, index);
            sound += length > 1 ? 1 : 0;
            wrong += length == 0 ? 1 : 0;
            index += Math.max(1, length);
        }
        return sound > 0 && sound >= wrong;
    }

    /** How many bytes the character at an index has, 1 to 4; 0 if there is none. */
    private static int length(byte[] bytes, int index) {
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
