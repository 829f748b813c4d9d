package io.github.thinknxkit.knx;

/** Where a value comes from: DPT 1.014 (DPT_InputSource). */
public enum InputSource implements KnxValue {
    /** Raw 0: fixed. */
    FIXED(0),
    /** Raw 1: calculated. */
    CALCULATED(1);

    private final int raw;

    InputSource(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
