package io.github.thinknxkit.knx;

/** Cooling or heating: DPT 1.100 (DPT_Heat_Cool). */
public enum CoolHeat implements KnxValue {
    /** Raw 0: cooling. */
    COOLING(0),
    /** Raw 1: heating. */
    HEATING(1);

    private final int raw;

    CoolHeat(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
