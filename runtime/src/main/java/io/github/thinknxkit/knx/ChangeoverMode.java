package io.github.thinknxkit.knx;

/** Whether a system with one pair of pipes heats or cools: DPT 20.107 (DPT_ChangeoverMode). */
public enum ChangeoverMode implements KnxValue {
    /** Raw 0: automatic. */
    AUTO(0),
    /** Raw 1: cooling only. */
    COOLING_ONLY(1),
    /** Raw 2: heating only. */
    HEATING_ONLY(2);

    private final int raw;

    ChangeoverMode(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
