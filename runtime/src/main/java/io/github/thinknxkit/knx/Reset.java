package io.github.thinknxkit.knx;

/** The command to reset: DPT 1.015 (DPT_Reset). */
public enum Reset implements KnxValue {
    /** Raw 0: does nothing. */
    NO_ACTION(0),
    /** Raw 1: reset. */
    RESET(1);

    private final int raw;

    Reset(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
