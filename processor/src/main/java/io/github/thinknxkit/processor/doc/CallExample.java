package io.github.thinknxkit.processor.doc;

import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.BoundController;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.model.DeviceModel;
import io.github.thinknxkit.processor.model.ServiceModel;
import io.github.thinknxkit.spec.model.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Calls as a caller writes them, with the values of the document's examples where it gives any. */
final class CallExample {

    private final ClientModel model;
    private final ExampleValue values;

    CallExample(ClientModel model) {
        this.model = model;
        this.values = new ExampleValue(model.enums());
    }

    /** Shows a client with its first command, its first command with feedback and its first read. */
    List<String> client() {
        String entry = model.holders().entry().simpleName();
        List<String> lines = new ArrayList<>();
        lines.add("try (" + entry + " client = " + entry + ".connect(connection)) {");
        Predicate<ActionModel> reads = action -> effect(action) == Effect.READ;
        first(reads.negate()).ifPresent(call -> {
            lines.add("    // Returns as soon as the server has taken the command.");
            lines.add("    " + call.text() + ".send();");
        });
        first(action -> action.status().isPresent()).ifPresent(call -> {
            lines.add("    // Returns when the device has reported its state.");
            lines.add("    " + confirmed(call));
        });
        first(reads).ifPresent(call -> {
            lines.add("    // Asks for a state.");
            lines.add("    " + told(call, call.action().method()));
        });
        lines.add("}");
        return lines;
    }

    /** Shows the first call of each controller of a device kind. */
    List<String> device(DeviceModel device) {
        List<String> lines = new ArrayList<>();
        for (BoundController bound : device.abilities()) {
            Call call = calls(device, bound.controller()).findFirst().orElseThrow();
            String accessor = bound.controller().ability().orElseThrow().accessor();
            lines.add(effect(call.action()) == Effect.READ ? told(call, accessor) : call.text() + ".send();");
        }
        return lines;
    }

    /** Shows all calls of a controller, on the first device kind that has it. */
    List<String> controller(ControllerModel controller) {
        List<String> lines = new ArrayList<>();
        boolean confirmed = false;
        for (Call call :
                all().filter(one -> one.controller().equals(controller)).toList()) {
            if (call.action().equals(controller.actions().get(0)) && !lines.isEmpty()) {
                break; // the next device kind
            }
            ActionModel action = call.action();
            lines.add(effect(action) == Effect.READ ? told(call, action.method()) : call.text() + ".send();");
            if (action.status().isPresent() && !confirmed) {
                lines.add(confirmed(call));
                confirmed = true;
            }
        }
        return lines;
    }

    private static String confirmed(Call call) {
        String status = call.action().status().orElseThrow().type().simpleName();
        return status + " confirmed = " + call.text() + ".awaitFeedback().send();";
    }

    private static String told(Call call, String name) {
        return call.action().answer().type().simpleName() + " " + name + " = " + call.text() + ".send();";
    }

    private static Effect effect(ActionModel action) {
        return action.uses().get(0).operation().spec().effect();
    }

    private Optional<Call> first(Predicate<ActionModel> wanted) {
        return all().filter(call -> wanted.test(call.action())).findFirst();
    }

    private Stream<Call> all() {
        Stream<Call> devices = model.devices().stream()
                .flatMap(device -> device.abilities().stream().flatMap(bound -> calls(device, bound.controller())));
        return Stream.concat(devices, model.services().stream().flatMap(this::calls));
    }

    private Stream<Call> calls(DeviceModel device, ControllerModel controller) {
        String handle = "client." + device.factory() + "(" + device.id().name() + ")."
                + controller.ability().orElseThrow().accessor() + "()";
        return controller.actions().stream().map(action -> call(controller, action, handle));
    }

    private Stream<Call> calls(ServiceModel service) {
        ControllerModel controller = service.bound().controller();
        return controller.actions().stream()
                .map(action -> call(controller, action, "client." + service.accessor() + "()"));
    }

    private Call call(ControllerModel controller, ActionModel action, String handle) {
        return new Call(controller, action, handle + "." + action.method() + "(" + values.of(action) + ")");
    }

    /**
     * A request as it is made.
     *
     * @param controller the controller
     * @param action the action
     * @param text the code without {@code send()}
     */
    private record Call(ControllerModel controller, ActionModel action, String text) {}
}
