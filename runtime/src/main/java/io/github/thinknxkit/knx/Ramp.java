package io.github.thinknxkit.knx;

/** Whether a value is reached at once or by a ramp: DPT 1.004 (DPT_Ramp) and, with priority, DPT 2.004. */
public enum Ramp implements KnxValue {
    /** Raw 0: no ramp, at once. */
    NO_RAMP(0),
    /** Raw 1: by a ramp. */
    RAMP(1);

    private final int raw;

    Ramp(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
