package io.github.thinknxkit.spec.model;

import java.util.List;
import java.util.Optional;

/**
 * A controller as one device kind or service has it: each action with the operation that carries it out.
 *
 * @param controller the controller
 * @param actions its actions with their operations, in the controller's order; every action is bound
 */
public record Binding(Controller controller, List<BoundAction> actions) {

    /** Copies the list. */
    public Binding {
        actions = List.copyOf(actions);
    }

    /**
     * Finds the operation that carries out an action.
     *
     * @param action the name of the action
     * @return the operation, or empty if the controller has no such action
     */
    public Optional<Operation> operation(String action) {
        return action(action).map(BoundAction::operation);
    }

    /**
     * Finds an action with its operation.
     *
     * @param action the name of the action
     * @return both, or empty if the controller has no such action
     */
    public Optional<BoundAction> action(String action) {
        return actions.stream()
                .filter(bound -> bound.action().name().text().equals(action))
                .findFirst();
    }
}
