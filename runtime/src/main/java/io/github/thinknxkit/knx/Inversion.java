package io.github.thinknxkit.knx;

/** Whether something is inverted: DPT 1.012 (DPT_Invert) and, with priority, DPT 2.012. */
public enum Inversion implements KnxValue {
    /** Raw 0: not inverted. */
    NOT_INVERTED(0),
    /** Raw 1: inverted. */
    INVERTED(1);

    private final int raw;

    Inversion(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
