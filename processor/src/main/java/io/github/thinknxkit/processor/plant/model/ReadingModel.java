package io.github.thinknxkit.processor.plant.model;

import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.AnswerModel.FieldModel;
import io.github.thinknxkit.processor.model.ControllerModel;
import java.util.List;

/**
 * An action that reads, and the states that its answer tells.
 *
 * @param controller the controller
 * @param action the action
 * @param name what is read, such as {@code power}
 * @param method the method by which a locked device offers it, such as {@code powerStatus}
 * @param states the fields that tell a state; none if the action takes arguments, so that it is no part of a snapshot
 * @param toldBy the operations, by their names in the document, whose feedback tells the same as the answer
 */
public record ReadingModel(
        ControllerModel controller,
        ActionModel action,
        String name,
        String method,
        List<FieldModel> states,
        List<String> toldBy) {

    /** Copies the lists. */
    public ReadingModel {
        states = List.copyOf(states);
        toldBy = List.copyOf(toldBy);
    }
}
