package io.github.thinknxkit.knx;

/** What ventilation does in an emergency: DPT 20.106 (DPT_HVACEmergMode). */
public enum HvacEmergencyMode implements KnxValue {
    /** Raw 0: normal, no emergency. */
    NORMAL(0),
    /** Raw 1: emergency pressure. */
    PRESSURE(1),
    /** Raw 2: emergency depressure. */
    DEPRESSURE(2),
    /** Raw 3: emergency purge. */
    PURGE(3),
    /** Raw 4: emergency shutdown. */
    SHUTDOWN(4),
    /** Raw 5: fire. */
    FIRE(5);

    private final int raw;

    HvacEmergencyMode(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
