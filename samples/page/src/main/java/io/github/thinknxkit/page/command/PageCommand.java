package io.github.thinknxkit.page.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command as the page offers it.
 *
 * @param operation what its URL has after {@code api/V1/}
 * @param controller the name of the controller that a device must have for it; empty for the commands of the server itself
 * @param controls how its parameters are chosen, in the order of the URL
 * @param effect what it does to the device
 */
public record PageCommand(String operation, Optional<String> controller, List<Control> controls, Effect effect) {

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

    /**
     * Returns queries to try the command with.
     *
     * @param device the parameter that names the device, such as {@code guid=1IzP}, or empty for commands of the server
     * @return a query for each combination of {@linkplain Control#samples() samples}, and one that waits for the feedback
     */
    public List<String> sampleQueries(String device) {
        List<String> queries = List.of(device);
        for (Control control : controls) {
            queries = queries.stream()
                    .flatMap(query -> control.samples().stream()
                            .map(value -> (query.isEmpty() ? "" : query + "&") + control.parameter() + "=" + value))
                    .toList();
        }
        List<String> all = new ArrayList<>(queries);
        if (effect == Effect.SET) {
            all.add(queries.get(0) + "&fb");
        }
        return all;
    }
}
