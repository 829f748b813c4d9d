package io.github.thinknxkit.simulator.device;

import java.math.BigDecimal;

/**
 * Computes the target temperature. On site the project says how far the modes are below the setpoint; here they have the
 * defaults of common controllers: 2 K in standby, 4 K at night, 7 °C against frost.
 */
final class Thermostat {

    /** The document's number of the mode in which the setpoint holds. */
    static final int COMFORT = 1;

    private static final int STANDBY = 0;
    private static final int NIGHT = 2;
    private static final double STANDBY_REDUCTION = 2;
    private static final double NIGHT_REDUCTION = 4;
    private static final double FROST_PROTECTION = 7;

    private final RoomTemperature room;
    private double setpoint;
    private int mode = COMFORT;

    Thermostat(RoomTemperature room, BigDecimal setpoint) {
        this.room = room;
        this.setpoint = setpoint.doubleValue();
    }

    synchronized void setpoint(BigDecimal value) {
        setpoint = value.doubleValue();
        room.aim(wanted());
    }

    synchronized void mode(BigDecimal value) {
        mode = value.intValue();
        room.aim(wanted());
    }

    private double wanted() {
        return switch (mode) {
            case STANDBY -> setpoint - STANDBY_REDUCTION;
            case COMFORT -> setpoint;
            case NIGHT -> setpoint - NIGHT_REDUCTION;
            default -> FROST_PROTECTION;
        };
    }
}
