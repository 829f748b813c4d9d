package io.github.thinknxkit.knx;

/** Whether a room is occupied: DPT 20.003 (DPT_OccMode). */
public enum OccupancyMode implements KnxValue {
    /** Raw 0: occupied. */
    OCCUPIED(0),
    /** Raw 1: standby. */
    STANDBY(1),
    /** Raw 2: not occupied. */
    NOT_OCCUPIED(2);

    private final int raw;

    OccupancyMode(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
