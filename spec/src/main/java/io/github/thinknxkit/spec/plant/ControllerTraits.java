package io.github.thinknxkit.spec.plant;

import io.github.thinknxkit.spec.model.Controller;
import io.github.thinknxkit.spec.model.Parameter;
import java.util.Optional;

/**
 * What a plant file needs to know of a controller.
 *
 * @param name its name in plant files, such as {@code power-level}
 * @param range the numbers that it takes, for limits to narrow; empty if it takes none, as a switch or a choice of modes
 * @param reversible whether its values run the other way on an inverted device
 */
public record ControllerTraits(String name, Optional<NumberRange> range, boolean reversible) {

    /**
     * Takes the traits of a controller of an API. Numbers are whole, decimal and scaled arguments of its actions; if several
     * take numbers, the range spans them all.
     *
     * @param controller the controller
     * @return its traits
     */
    public static ControllerTraits of(Controller controller) {
        Optional<NumberRange> range = controller.actions().stream()
                .flatMap(action -> action.arguments().stream())
                .map(Parameter::type)
                .flatMap(type -> NumberRange.of(type).stream())
                .reduce(NumberRange::spanning);
        return new ControllerTraits(controller.name().text(), range, controller.reversible());
    }
}
