package io.github.thinknxkit.knx;

/** How a push button dims: DPT 1.013 (DPT_DimSendStyle). */
public enum DimSendStyle implements KnxValue {
    /** Raw 0: one telegram to start and one to stop. */
    START_STOP(0),
    /** Raw 1: a telegram for each step, again and again. */
    CYCLIC(1);

    private final int raw;

    DimSendStyle(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
