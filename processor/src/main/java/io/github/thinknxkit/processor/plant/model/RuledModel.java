package io.github.thinknxkit.processor.plant.model;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.model.ControllerModel;

/**
 * A controller of which some devices of the plant have limits, or whose values run the other way on some.
 *
 * @param controller the controller
 * @param type the class that holds values against the plant file
 * @param reversing whether it reverses values for inverted devices
 */
public record RuledModel(ControllerModel controller, ClassName type, Reversal reversing) {

    /** Whether values are reversed. */
    public enum Reversal {
        /** They are sent as they are given. */
        NEVER,
        /** They are reversed for devices that the plant file calls inverted. */
        IF_INVERTED
    }
}
