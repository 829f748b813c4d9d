package io.github.thinknxkit.knx;

/** Whether there is an alarm: DPT 1.005 (DPT_Alarm) and, with priority, DPT 2.005. */
public enum Alarm implements KnxValue {
    /** Raw 0: no alarm. */
    NO_ALARM(0),
    /** Raw 1: alarm. */
    ALARM(1);

    private final int raw;

    Alarm(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
