package io.github.thinknxkit.simulator.plant;

/** The controllers of the document's section "Devices capabilities": what can be done to a device. */
public enum Controller {
    /** On or off. */
    POWER,
    /** A level in percent. */
    POWER_LEVEL,
    /** Up, down, stop. */
    MOVEMENT,
    /** A height in percent, 100 being down. */
    POSITION,
    /** The angle of the lamellas in percent, and steps of it. */
    ANGLE,
    /** A number on a continuous range. */
    VALUE,
    /** The measured temperature, in °C. */
    ACTUAL_TEMPERATURE,
    /** The desired temperature, in °C. */
    SETPOINT,
    /** The mode of operation, by number. */
    MODALITY,
    /** Whether the schedule is followed. */
    CHRONOTABLE,
    /** The speed of the fan, by number. */
    FAN_SPEED,
    /** Starting and stopping a scene. */
    LAUNCH,
    /** Pressing a button. */
    TRIGGER
}
