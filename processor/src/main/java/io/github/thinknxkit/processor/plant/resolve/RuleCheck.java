package io.github.thinknxkit.processor.plant.resolve;

import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.AnswerModel;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.plant.model.ReversibleRange;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.problem.Position;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Refuses rules that the requests of a controller would not keep. */
final class RuleCheck {

    private final Findings findings;

    RuleCheck(Findings findings) {
        this.findings = findings;
    }

    /** A limit must hold for every number that is sent. */
    void limited(ControllerModel controller, Position place) {
        refuseOptional(controller, place, argument -> ReversibleRange.isNumber(argument.type()));
    }

    /** All values must be reversed, or a device would be sent to the wrong end. */
    void reversed(ControllerModel controller, Position place) {
        refuseOptional(controller, place, argument -> true);
        List<ValueType> numbers = numbers(controller).toList();
        boolean bounded =
                numbers.stream().allMatch(type -> ReversibleRange.of(type).isPresent());
        if (numbers.isEmpty() || !bounded) {
            findings.add(
                    ProcessorCode.PLANT_SHAPE,
                    place,
                    "the device is inverted, but the API gives the values of "
                            + controller.spec().name()
                            + " no least and greatest one, so that they cannot be turned. Take 'direction' out, or"
                            + " give their types a min and a max in the spec.");
        }
    }

    private void refuseOptional(ControllerModel controller, Position place, Predicate<ArgumentModel> ruled) {
        List<String> names = controller.actions().stream()
                .flatMap(action -> action.arguments().stream())
                .filter(argument -> !argument.required())
                .filter(ruled)
                .map(ArgumentModel::name)
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            findings.add(
                    ProcessorCode.PLANT_SHAPE,
                    place,
                    "a limit or an inverted direction cannot be kept for "
                            + controller.spec().name()
                            + ", whose requests have arguments that need not be given: " + String.join(", ", names)
                            + ". Take it out, or split the action in the spec.");
        }
    }

    private static Stream<ValueType> numbers(ControllerModel controller) {
        return controller.actions().stream().flatMap(RuleCheck::types).filter(ReversibleRange::isNumber);
    }

    private static Stream<ValueType> types(ActionModel action) {
        return Stream.concat(
                action.arguments().stream().map(ArgumentModel::type),
                Stream.concat(Stream.of(action.answer()), action.status().stream())
                        .flatMap(RuleCheck::states));
    }

    /** What an answer may tell besides, such as a number of the bus, has no direction. */
    private static Stream<ValueType> states(AnswerModel answer) {
        return answer.fields().stream()
                .map(AnswerModel.FieldModel::spec)
                .filter(Field::required)
                .map(Field::type);
    }
}
