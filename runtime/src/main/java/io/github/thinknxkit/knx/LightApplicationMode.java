package io.github.thinknxkit.knx;

/** What lights are used for: DPT 20.005 (DPT_LightApplicationMode). */
public enum LightApplicationMode implements KnxValue {
    /** Raw 0: normal. */
    NORMAL(0),
    /** Raw 1: they pretend that somebody is at home. */
    PRESENCE_SIMULATION(1),
    /** Raw 2: night round. */
    NIGHT_ROUND(2);

    private final int raw;

    LightApplicationMode(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
