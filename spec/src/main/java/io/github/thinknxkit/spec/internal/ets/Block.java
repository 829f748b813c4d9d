package io.github.thinknxkit.spec.internal.ets;

/**
 * The addresses that belong to a main or a middle group.
 *
 * @param first the first of them
 * @param last the last of them
 * @param level 0 for a main group, 1 for a middle group
 */
record Block(int first, int last, int level) {

    private static final int MAIN = 1 << 11;
    private static final int MIDDLE = 1 << 8;

    /** The block that an address is in, at one level or two. */
    static Block of(int raw, int levels) {
        int size = levels == 1 ? MAIN : MIDDLE;
        int first = raw / size * size;
        return new Block(first, first + size - 1, levels - 1);
    }

    boolean contains(int raw) {
        return raw >= first && raw <= last;
    }
}
