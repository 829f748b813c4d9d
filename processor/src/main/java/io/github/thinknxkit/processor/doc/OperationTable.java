package io.github.thinknxkit.processor.doc;

import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.BoundController;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.DeviceModel;
import io.github.thinknxkit.processor.model.OperationModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.model.ServiceModel;
import io.github.thinknxkit.spec.model.Effect;
import java.util.List;
import java.util.stream.Collectors;

/** All that a client can be asked to do, in one table. */
final class OperationTable {

    private final ClientModel model;
    private final ExampleUrl urls;

    OperationTable(ClientModel model) {
        this.model = model;
        this.urls = new ExampleUrl(model.spec());
    }

    void append(Doc doc) {
        DocTable table = new DocTable(doc, "Operations", List.of("Of", "Controller", "Method", "URL", "Effect"));
        for (DeviceModel device : model.devices()) {
            row(table, device.abilities()).link(device.type());
            device.abilities()
                    .forEach(bound -> controller(
                            table, bound, bound.equals(device.abilities().get(0))));
        }
        for (ServiceModel service : model.services()) {
            row(table, List.of(service.bound()))
                    .link(model.holders().entry(), service.accessor(), service.accessor() + "()");
            controller(table, service.bound(), true);
        }
        table.end();
    }

    private static Doc row(DocTable table, List<BoundController> controllers) {
        return table.row()
                .rowName(controllers.stream()
                        .mapToInt(bound -> bound.controller().actions().size())
                        .sum());
    }

    /** The first controller goes on in the row of what has it, and the first action in that of the controller. */
    private void controller(DocTable table, BoundController bound, boolean goesOn) {
        List<ActionModel> actions = bound.controller().actions();
        for (int i = 0; i < actions.size(); i++) {
            ActionModel action = actions.get(i);
            OperationModel operation = bound.operations().get(i);
            if (i > 0 || !goesOn) {
                table.row();
            }
            if (i == 0) {
                table.rowName(actions.size()).link(bound.controller().type());
            }
            table.cell().link(bound.controller().type(), action.method(), signature(action));
            table.cell().code(urls.template(action, operation));
            effect(table.cell(), operation.spec().effect());
        }
    }

    static Doc effect(Doc doc, Effect effect) {
        return doc.link(RuntimeTypes.EFFECT, effect.name(), EffectText.name(effect));
    }

    private static String signature(ActionModel action) {
        return action.arguments().stream()
                .filter(ArgumentModel::required)
                .map(ArgumentModel::name)
                .collect(Collectors.joining(", ", action.method() + "(", ")"));
    }
}
