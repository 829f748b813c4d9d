package io.github.thinknxkit.processor.plant.resolve;

import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.AnswerModel.FieldModel;
import io.github.thinknxkit.processor.model.BoundController;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.plant.model.ReadingModel;
import io.github.thinknxkit.spec.model.Effect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides how the states of devices are read: by the actions that change nothing. */
final class ReadingResolver {

    List<ReadingModel> resolve(List<BoundController> controllers) {
        List<ReadingModel> readings = new ArrayList<>();
        Set<String> methods = new HashSet<>();
        for (BoundController bound : controllers) {
            ControllerModel controller = bound.controller();
            List<ActionModel> reads =
                    controller.actions().stream().filter(ReadingResolver::reads).toList();
            for (ActionModel action : reads) {
                String name = reads.size() == 1
                        ? controller.spec().name().text()
                        : controller.spec().name() + "." + action.spec().name();
                readings.add(new ReadingModel(
                        controller, action, name, method(controller, action, methods), states(action)));
            }
        }
        return List.copyOf(readings);
    }

    private static boolean reads(ActionModel action) {
        return action.uses().stream().allMatch(use -> use.operation().spec().effect() == Effect.READ);
    }

    private static String method(ControllerModel controller, ActionModel action, Set<String> taken) {
        String accessor = controller.ability().orElseThrow().accessor();
        String method = action.method();
        String name = accessor + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
        while (!taken.add(name)) {
            name += "Reading";
        }
        return name;
    }

    /** What an answer always tells is a state; what it may tell besides is about the answer itself. */
    private static List<FieldModel> states(ActionModel action) {
        return action.arguments().isEmpty()
                ? action.answer().fields().stream()
                        .filter(field -> field.spec().required())
                        .toList()
                : List.of();
    }
}
