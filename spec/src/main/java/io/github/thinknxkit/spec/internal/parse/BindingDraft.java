package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Operation;
import java.util.List;
import java.util.Optional;

/**
 * A controller as a device kind or service binds it.
 *
 * @param owner who binds it
 * @param reference where its name stands
 * @param controller the controller; empty if it is unknown or broken
 * @param actions the bindings of its actions, in file order
 * @param whole whether all of them could be read
 */
public record BindingDraft(
        Owner owner,
        YamlScalar reference,
        Optional<ControllerDraft> controller,
        List<BoundDraft> actions,
        boolean whole) {

    /** Copies the list. */
    public BindingDraft {
        actions = List.copyOf(actions);
    }

    /** Who binds a controller. */
    public enum Owner {
        /** A device kind: its operations name the device. */
        DEVICE,
        /** A service: its operations name none. */
        SERVICE
    }

    /**
     * An action with the operation that carries it out.
     *
     * @param action the action's name
     * @param reference the operation's name
     * @param operation the operation; empty if it is unknown or broken
     */
    public record BoundDraft(YamlScalar action, YamlScalar reference, Optional<Operation> operation) {}
}
