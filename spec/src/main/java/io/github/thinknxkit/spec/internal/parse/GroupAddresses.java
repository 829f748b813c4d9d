package io.github.thinknxkit.spec.internal.parse;

import java.util.OptionalInt;

/** Group addresses as an ETS project writes them: 16 bits in one, two or three levels, decimal. */
final class GroupAddresses {

    /** The bits of each level, by the number of levels. */
    private static final int[][] BITS = {{16}, {5, 11}, {5, 3, 8}};

    private GroupAddresses() {}

    /** Returns the 16 bits of an address; empty if the text is none, or the broadcast address 0, which is no group. */
    static OptionalInt raw(String text) {
        String[] levels = text.split("/", -1);
        if (levels.length > BITS.length) {
            return OptionalInt.empty();
        }
        int raw = 0;
        for (int i = 0; i < levels.length; i++) {
            int bits = BITS[levels.length - 1][i];
            OptionalInt level = Numbers.whole(levels[i]);
            if (level.isEmpty() || level.getAsInt() < 0 || level.getAsInt() >= 1 << bits) {
                return OptionalInt.empty();
            }
            raw = raw << bits | level.getAsInt();
        }
        return raw == 0 ? OptionalInt.empty() : OptionalInt.of(raw);
    }
}
