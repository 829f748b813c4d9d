package io.github.thinknxkit.simulator.page.command;

import io.github.thinknxkit.simulator.plant.Controller;
import java.util.List;
import java.util.Optional;

/**
 * A command as the page offers it.
 *
 * @param operation what its URL has after {@code api/V1/}
 * @param controller what a device must have for it; empty for the commands of the server itself
 * @param controls how its parameters are chosen, in the order of the URL
 * @param effect what it does to the device
 */
public record PageCommand(String operation, Optional<Controller> controller, List<Control> controls, Effect effect) {

    /** What a command does to a device. */
    public enum Effect {
        /** Asks for a value. */
        READ,
        /** Sets a value, and can wait for the feedback. */
        SET,
        /** Sets something in motion; there is no feedback to wait for. */
        TELL
    }

    /** Copies the list. */
    public PageCommand {
        controls = List.copyOf(controls);
    }

    static PageCommand read(String operation, Controller controller) {
        return new PageCommand(operation, Optional.of(controller), List.of(), Effect.READ);
    }

    static PageCommand set(String operation, Controller controller, Control control) {
        return new PageCommand(operation, Optional.of(controller), List.of(control), Effect.SET);
    }

    static PageCommand tell(String operation, Controller controller, Control control) {
        return new PageCommand(operation, Optional.of(controller), List.of(control), Effect.TELL);
    }

    static PageCommand telegram(String operation, Control value) {
        List<Control> controls = List.of(new Control.Group("group"), value);
        return new PageCommand("system/" + operation, Optional.empty(), controls, Effect.TELL);
    }
}
