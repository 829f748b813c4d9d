package io.github.thinknxkit.knx;

/** A low or a high level: DPT 1.006 (DPT_BinaryValue) and, with priority, DPT 2.006. */
public enum Level implements KnxValue {
    /** Raw 0: low. */
    LOW(0),
    /** Raw 1: high. */
    HIGH(1);

    private final int raw;

    Level(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
