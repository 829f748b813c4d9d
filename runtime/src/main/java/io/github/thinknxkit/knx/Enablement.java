package io.github.thinknxkit.knx;

/** Disabled or enabled: DPT 1.003 (DPT_Enable) and, with priority, DPT 2.003. */
public enum Enablement implements KnxValue {
    /** Raw 0: disable. */
    DISABLE(0),
    /** Raw 1: enable. */
    ENABLE(1);

    private final int raw;

    Enablement(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
