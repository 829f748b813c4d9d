package io.github.thinknxkit.draft.words;

import java.util.List;

/** What words tell of devices: finer than the kinds of the API, since a fan has less than an air conditioner. */
public enum Family {
    /** A lamp, dimmable or not. */
    LIGHT("light", ""),
    /** Something else that is switched. */
    SWITCH("light", "power"),
    /** A blind that may have lamellas. */
    BLIND("blind", ""),
    /** A shutter, curtain or awning, without lamellas. */
    SHUTTER("blind", "movement position"),
    /** A thermostat. */
    THERMOSTAT("thermostat", ""),
    /** An air conditioner. */
    CLIMATE("hvac", ""),
    /** A fan. */
    FAN("hvac", "power fan-speed"),
    /** A measured value. */
    VALUE("analog-value", ""),
    /** A scene. */
    SCENE("scene", ""),
    /** A button. */
    BUTTON("button", "");

    private final String kind;
    private final String controllers;

    Family(String kind, String controllers) {
        this.kind = kind;
        this.controllers = controllers;
    }

    /** {@return the kind as plant files name it} */
    public String kind() {
        return kind;
    }

    /** {@return the controllers of such a device if nothing else tells; empty for all that the kind can have} */
    public List<String> controllers() {
        return controllers.isEmpty() ? List.of() : List.of(controllers.split(" ", -1));
    }
}
