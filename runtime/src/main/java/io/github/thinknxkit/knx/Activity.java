package io.github.thinknxkit.knx;

/** Whether something is active: DPT 1.011 (DPT_State) and, with priority, DPT 2.011. */
public enum Activity implements KnxValue {
    /** Raw 0: inactive. */
    INACTIVE(0),
    /** Raw 1: active. */
    ACTIVE(1);

    private final int raw;

    Activity(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
