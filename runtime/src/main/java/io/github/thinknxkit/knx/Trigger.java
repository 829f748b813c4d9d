package io.github.thinknxkit.knx;

/** A trigger: DPT 1.017 (DPT_Trigger). Both raw values mean the same. */
public enum Trigger implements KnxValue {
    /** Raw 0: trigger. */
    TRIGGER_0(0),
    /** Raw 1: trigger. */
    TRIGGER_1(1);

    private final int raw;

    Trigger(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
