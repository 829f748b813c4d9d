package io.github.thinknxkit.knx;

/** The class of an alarm: DPT 20.007 (DPT_AlarmClassType). There is no class 0. */
public enum AlarmClass implements KnxValue {
    /** Raw 1: simple alarm. */
    SIMPLE_ALARM(1),
    /** Raw 2: basic alarm. */
    BASIC_ALARM(2),
    /** Raw 3: extended alarm. */
    EXTENDED_ALARM(3);

    private final int raw;

    AlarmClass(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
