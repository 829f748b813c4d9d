package io.github.thinknxkit.knx;

/**
 * On or off: DPT 1.001 (DPT_Switch) and, with priority, DPT 2.001.
 *
 * <p>Also for main types 1 and 2 where an export says no more than that: what the bit means is unknown then, and a
 * plant file can tell.
 */
public enum OnOff implements KnxValue {
    /** Raw 0: off. */
    OFF(0),
    /** Raw 1: on. */
    ON(1);

    private final int raw;

    OnOff(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
