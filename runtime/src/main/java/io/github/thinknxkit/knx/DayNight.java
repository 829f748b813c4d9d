package io.github.thinknxkit.knx;

/** Day or night: DPT 1.024 (DPT_DayNight). */
public enum DayNight implements KnxValue {
    /** Raw 0: day. */
    DAY(0),
    /** Raw 1: night. */
    NIGHT(1);

    private final int raw;

    DayNight(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
