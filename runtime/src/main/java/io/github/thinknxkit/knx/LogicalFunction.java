package io.github.thinknxkit.knx;

/** How inputs are combined: DPT 1.021 (DPT_LogicalFunction). */
public enum LogicalFunction implements KnxValue {
    /** Raw 0: or. */
    OR(0),
    /** Raw 1: and. */
    AND(1);

    private final int raw;

    LogicalFunction(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
