package io.github.thinknxkit.knx;

/** How a fan runs: DPT 20.111 (DPT_FanMode). */
public enum FanMode implements KnxValue {
    /** Raw 0: not running. */
    NOT_RUNNING(0),
    /** Raw 1: running all the time. */
    PERMANENTLY_RUNNING(1),
    /** Raw 2: running in intervals. */
    INTERVALS(2);

    private final int raw;

    FanMode(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
