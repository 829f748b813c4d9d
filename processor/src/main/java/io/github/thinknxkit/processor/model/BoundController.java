package io.github.thinknxkit.processor.model;

import java.util.List;

/**
 * A controller with the operations of one device kind or service.
 *
 * @param controller the controller
 * @param operations the operation of each of its actions
 */
public record BoundController(ControllerModel controller, List<OperationModel> operations) {

    /** Copies the list. */
    public BoundController {
        operations = List.copyOf(operations);
    }
}
