package io.github.thinknxkit.knx;

/** A priority: DPT 20.004 (DPT_Priority). */
public enum Priority implements KnxValue {
    /** Raw 0: high. */
    HIGH(0),
    /** Raw 1: medium. */
    MEDIUM(1),
    /** Raw 2: low. */
    LOW(2),
    /** Raw 3: none. */
    VOID(3);

    private final int raw;

    Priority(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
