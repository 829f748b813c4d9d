package io.github.thinknxkit.simulator.device;

import io.github.thinknxkit.simulator.plant.Controller;

/** A command to a device other than setting a value. */
public enum Command {
    /** Moves up (0) or down (1). */
    UP_DOWN(Controller.MOVEMENT),
    /** Stops the movement. */
    STOP(Controller.MOVEMENT),
    /** Steps the lamellas clockwise (0) or counter-clockwise (1). */
    STEP(Controller.ANGLE),
    /** Stops (0) or launches (1) a scene. */
    LAUNCH(Controller.LAUNCH),
    /** Presses a button. */
    TRIGGER(Controller.TRIGGER);

    private final Controller controller;

    Command(Controller controller) {
        this.controller = controller;
    }

    /**
     * Returns the controller that takes the command.
     *
     * @return the controller
     */
    public Controller controller() {
        return controller;
    }
}
