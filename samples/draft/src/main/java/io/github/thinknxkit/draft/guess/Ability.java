package io.github.thinknxkit.draft.guess;

/** What can be done through a group address, as far as that tells what it belongs to. */
enum Ability {
    /** Switching. */
    POWER,
    /** Dimming by steps. */
    DIMMING,
    /** Setting a percentage of no other use. */
    LEVEL,
    /** Moving up and down. */
    MOVEMENT,
    /** Stopping, or turning lamellas by a step. */
    STOP,
    /** Setting a height. */
    POSITION,
    /** Setting an angle of lamellas. */
    SLAT,
    /** Setting a temperature. */
    SETPOINT,
    /** Measuring a temperature. */
    MEASURED,
    /** Setting the mode of a thermostat. */
    TEMP_MODE,
    /** Setting the mode of an air conditioner. */
    HVAC_MODE,
    /** Setting the speed of a fan. */
    FAN,
    /** Calling scenes. */
    SCENE,
    /** A start or a pulse: a button or something that is switched. */
    START,
    /** A trigger, whose value does not matter. */
    TRIGGER,
    /** Measuring something else than a temperature. */
    QUANTITY,
    /** Something that tells nothing, such as a lock or a fault. */
    OTHER
}
