package io.github.thinknxkit.processor.plant.resolve;

import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.AnswerModel.FieldModel;
import io.github.thinknxkit.processor.model.BoundController;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.model.DeviceModel;
import io.github.thinknxkit.processor.naming.NameScope;
import io.github.thinknxkit.processor.plant.model.ReadingModel;
import io.github.thinknxkit.processor.report.Findings;
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
                    controller.actions().stream().filter(ActionModel::isRead).toList();
            for (ActionModel action : reads) {
                String name = reads.size() == 1
                        ? controller.spec().name().text()
                        : controller.spec().name() + "." + action.spec().name();
                readings.add(new ReadingModel(
                        controller,
                        action,
                        name,
                        method(controller, action),
                        states(action),
                        isAlone(action, reads) ? commands(bound, action) : List.of()));
            }
        }
        return List.copyOf(readings);
    }

    /** Of two readings with answers of one type, nobody knows which one a feedback is about. */
    private static boolean isAlone(ActionModel read, List<ActionModel> reads) {
        return reads.stream()
                        .filter(other ->
                                other.answer().type().equals(read.answer().type()))
                        .count()
                == 1;
    }

    /** The operations whose feedback is of the type of an answer. */
    private static List<String> commands(BoundController bound, ActionModel read) {
        List<String> commands = new ArrayList<>();
        for (int i = 0; i < bound.operations().size(); i++) {
            ActionModel action = bound.controller().actions().get(i);
            boolean told = !action.isRead()
                    && action.status()
                            .filter(status -> status.type().equals(read.answer().type()))
                            .isPresent();
            if (told) {
                commands.add(bound.operations().get(i).spec().name().text());
            }
        }
        return commands.stream().distinct().toList();
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
