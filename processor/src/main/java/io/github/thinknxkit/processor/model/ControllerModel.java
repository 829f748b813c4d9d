package io.github.thinknxkit.processor.model;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.spec.model.Controller;
import java.util.List;
import java.util.Optional;

/**
 * A controller of device kinds or of services.
 *
 * @param spec the controller in the spec
 * @param type the public interface
 * @param calls its implementation
 * @param ability how device kinds have it, if they do
 * @param actions what it can be asked to do
 */
public record ControllerModel(
        Controller spec, ClassName type, ClassName calls, Optional<Ability> ability, List<ActionModel> actions) {

    /** Copies the list. */
    public ControllerModel {
        actions = List.copyOf(actions);
    }

    /**
     * How device kinds have a controller.
     *
     * @param capability the interface of all that have it
     * @param accessor the name of the method that returns it
     * @param device what identifies the device
     */
    public record Ability(ClassName capability, String accessor, ArgumentModel device) {}
}
