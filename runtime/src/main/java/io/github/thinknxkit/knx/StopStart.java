package io.github.thinknxkit.knx;

/** Stop or start: DPT 1.010 (DPT_Start) and, with priority, DPT 2.010. */
public enum StopStart implements KnxValue {
    /** Raw 0: stop. */
    STOP(0),
    /** Raw 1: start. */
    START(1);

    private final int raw;

    StopStart(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
