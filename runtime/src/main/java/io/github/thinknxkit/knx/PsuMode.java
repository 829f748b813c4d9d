package io.github.thinknxkit.knx;

/** The mode of a power supply unit of the bus: DPT 20.008 (DPT_PSUMode). */
public enum PsuMode implements KnxValue {
    /** Raw 0: always off. */
    DISABLED(0),
    /** Raw 1: always on. */
    ENABLED(1),
    /** Raw 2: on or off by itself. */
    AUTO(2);

    private final int raw;

    PsuMode(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
