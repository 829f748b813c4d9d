package io.github.thinknxkit.knx;

/** Whether somebody is there: DPT 1.018 (DPT_Occupancy). */
public enum Occupancy implements KnxValue {
    /** Raw 0: not occupied. */
    NOT_OCCUPIED(0),
    /** Raw 1: occupied. */
    OCCUPIED(1);

    private final int raw;

    Occupancy(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
