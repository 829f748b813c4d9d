package io.github.thinknxkit.knx;

/** False or true: DPT 1.002 (DPT_Bool) and, with priority, DPT 2.002. Java keeps the words themselves. */
public enum NoYes implements KnxValue {
    /** Raw 0: false. */
    NO(0),
    /** Raw 1: true. */
    YES(1);

    private final int raw;

    NoYes(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
