package io.github.thinknxkit.knx;

/**
 * The mode of a room's heating and cooling: DPT 20.102 (DPT_HVACMode).
 *
 * <p>These are the numbers of KNX. The {@code TempMode} and {@code HvacMode} of the Integration Kit have similar words
 * with other numbers (standby is 2 here and 0 there): neither can stand for the other.
 */
public enum KnxHvacMode implements KnxValue {
    /** Raw 0: automatic. */
    AUTO(0),
    /** Raw 1: comfort. */
    COMFORT(1),
    /** Raw 2: standby. */
    STANDBY(2),
    /** Raw 3: economy, as at night. */
    ECONOMY(3),
    /** Raw 4: protection of the building against frost and heat. */
    PROTECTION(4);

    private final int raw;

    KnxHvacMode(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
