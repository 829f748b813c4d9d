package io.github.thinknxkit.processor.plant.resolve;

import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.AnswerModel.FieldModel;
import io.github.thinknxkit.processor.model.BoundController;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.model.DeviceModel;
import io.github.thinknxkit.processor.naming.NameScope;
import io.github.thinknxkit.processor.plant.model.ReadingModel;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.spec.names.NameStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Decides how the states of devices are read: by the actions that change nothing. */
final class ReadingResolver {

    private final NameScope methods;

    /** Creates the decisions for a device type, which has a method for what names the device, too. */
    ReadingResolver(DeviceModel kind) {
        methods = new NameScope("the readings of " + kind.spec().name(), NameStyle.HANDLE_METHOD, new Findings());
        methods.occupy(kind.id().name());
    }

    List<ReadingModel> resolve(List<BoundController> controllers) {
        List<ReadingModel> readings = new ArrayList<>();
        for (BoundController bound : controllers) {
            ControllerModel controller = bound.controller();
            List<ActionModel> reads =
                    controller.actions().stream().filter(ReadingResolver::reads).toList();
            for (ActionModel action : reads) {
                String name = reads.size() == 1
                        ? controller.spec().name().text()
                        : controller.spec().name() + "." + action.spec().name();
                readings.add(new ReadingModel(controller, action, name, method(controller, action), states(action)));
            }
        }
        return List.copyOf(readings);
    }

    private static boolean reads(ActionModel action) {
        return action.uses().stream().allMatch(use -> use.operation().spec().effect() == Effect.READ);
    }

    private String method(ControllerModel controller, ActionModel action) {
        String accessor = controller.ability().orElseThrow().accessor();
        String method = action.method();
        return methods.fresh(
                accessor + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1), "Reading");
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
