package io.github.thinknxkit.knx;

/** How a building is used: DPT 20.002 (DPT_BuildingMode). */
public enum BuildingMode implements KnxValue {
    /** Raw 0: the building is in use. */
    BUILDING_IN_USE(0),
    /** Raw 1: the building is not used. */
    BUILDING_NOT_USED(1),
    /** Raw 2: building protection. */
    BUILDING_PROTECTION(2);

    private final int raw;

    BuildingMode(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
