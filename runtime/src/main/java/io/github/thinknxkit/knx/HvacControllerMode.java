package io.github.thinknxkit.knx;

/**
 * What an HVAC controller does: DPT 20.105 (DPT_HVACContrMode). The list leaves out 18 and 19.
 *
 * <p>These are the numbers of KNX. The {@code HvacMode} of the Integration Kit has similar words with other numbers
 * (cool is 3 here and 0 there): neither can stand for the other.
 */
public enum HvacControllerMode implements KnxValue {
    /** Raw 0: automatic. */
    AUTO(0),
    /** Raw 1: heat. */
    HEAT(1),
    /** Raw 2: morning warm-up. */
    MORNING_WARMUP(2),
    /** Raw 3: cool. */
    COOL(3),
    /** Raw 4: night purge. */
    NIGHT_PURGE(4),
    /** Raw 5: precooling. */
    PRECOOL(5),
    /** Raw 6: off. */
    OFF(6),
    /** Raw 7: test. */
    TEST(7),
    /** Raw 8: emergency heating. */
    EMERGENCY_HEAT(8),
    /** Raw 9: fan only. */
    FAN_ONLY(9),
    /** Raw 10: free cooling. */
    FREE_COOL(10),
    /** Raw 11: ice. */
    ICE(11),
    /** Raw 12: maximum heating. */
    MAXIMUM_HEATING(12),
    /** Raw 13: economic heating and cooling. */
    ECONOMIC_HEAT_COOL(13),
    /** Raw 14: dehumidification. */
    DEHUMIDIFICATION(14),
    /** Raw 15: calibration. */
    CALIBRATION_MODE(15),
    /** Raw 16: emergency cooling. */
    EMERGENCY_COOL(16),
    /** Raw 17: emergency steam. */
    EMERGENCY_STEAM(17),
    /** Raw 20: NoDem, as KNX calls it. */
    NODEM(20);

    private final int raw;

    HvacControllerMode(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
