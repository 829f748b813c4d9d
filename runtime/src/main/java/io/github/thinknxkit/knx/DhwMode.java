package io.github.thinknxkit.knx;

/** The mode of domestic hot water: DPT 20.103 (DPT_DHWMode). */
public enum DhwMode implements KnxValue {
    /** Raw 0: automatic. */
    AUTO(0),
    /** Raw 1: heats up to kill legionella. */
    LEGIO_PROTECT(1),
    /** Raw 2: normal. */
    NORMAL(2),
    /** Raw 3: reduced. */
    REDUCED(3),
    /** Raw 4: off, or protection against frost. */
    OFF_OR_FROST_PROTECT(4);

    private final int raw;

    DhwMode(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
