package io.github.thinknxkit.spec.model;

import java.util.List;

/**
 * A controller, the document's word for one ability of a device, such as switching it.
 *
 * <p>Device kinds bind its actions to operations of their own; all operations bound to one action have the same shape.
 *
 * @param name its name in kebab case, such as {@code power-level}
 * @param title the document's title
 * @param description what it does, as a sentence
 * @param reversible whether its values run the other way on a device that a plant file calls inverted
 * @param actions its actions, in file order
 */
public record Controller(Name name, String title, String description, boolean reversible, List<Action> actions) {

    /** Copies the list. */
    public Controller {
        actions = List.copyOf(actions);
    }
}
