package io.github.thinknxkit.processor.resolve;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.model.ControllerModel.Ability;
import io.github.thinknxkit.processor.naming.NameScope;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Controller;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.names.NameStyle;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Resolves the controllers that some device kind or service has. */
final class ControllerResolver {

    private final Bindings bindings;
    private final TypeNames names;
    private final ArgumentResolver arguments;
    private final ActionResolver actions;
    private final NameScope accessors;
    private final Findings findings;

    ControllerResolver(
            Bindings bindings, TypeNames names, ArgumentResolver arguments, ActionResolver actions, Findings findings) {
        this.bindings = bindings;
        this.names = names;
        this.arguments = arguments;
        this.actions = actions;
        this.accessors = new NameScope("the controllers", NameStyle.HANDLE_METHOD, findings);
        this.findings = findings;
    }

    Map<String, ControllerModel> resolve(ApiSpec spec) {
        Map<Controller, Optional<ArgumentModel>> devices = new LinkedHashMap<>();
        for (Controller controller : spec.controllers()) {
            if (!bindings.of(controller).isEmpty()) {
                devices.put(controller, device(controller));
            }
        }
        devices.values().forEach(device -> device.ifPresent(id -> accessors.occupy(id.name())));
        Map<String, ControllerModel> controllers = new LinkedHashMap<>();
        devices.forEach(
                (controller, device) -> controllers.put(controller.name().text(), model(controller, device)));
        return controllers;
    }

    private ControllerModel model(Controller controller, Optional<ArgumentModel> device) {
        String suffix = device.isPresent() ? "Controller" : "Service";
        ClassName type = names.of("", controller.name(), suffix, NameRole.CONTROLLER);
        ClassName calls = names.of("", controller.name(), "Calls", NameRole.CONTROLLER);
        NameScope methods = new NameScope("the actions of " + controller.name(), NameStyle.HANDLE_METHOD, findings);
        device.ifPresent(id -> methods.occupy(id.name()));
        ControllerScope scope = new ControllerScope(
                controller, without(type.simpleName(), suffix), calls, device, methods, bindings.of(controller));
        return new ControllerModel(
                controller, type, calls, device.map(id -> ability(controller, id)), actions.resolve(scope));
    }

    private Ability ability(Controller controller, ArgumentModel device) {
        return new Ability(
                names.of("Has", controller.name(), "", NameRole.CONTROLLER),
                accessors.declare(controller.name(), NameRole.CONTROLLER),
                device);
    }

    /** Returns what identifies the device of a controller, or nothing for a service's. */
    private Optional<ArgumentModel> device(Controller controller) {
        Set<String> kinds = new LinkedHashSet<>();
        operations(controller).map(ControllerResolver::deviceKind).forEach(kinds::add);
        boolean bound = bindings.of(controller).stream()
                .anyMatch(place -> place.device().isPresent());
        boolean free = bindings.of(controller).stream()
                .anyMatch(place -> place.device().isEmpty());
        if (kinds.size() > 1 || bound == free || bound == kinds.contains("")) {
            findings.add(
                    ProcessorCode.SHAPE,
                    controller.name().position(),
                    "the operations of '" + controller.name() + "' do not agree on what names the device; expected the"
                            + " same device parameter in all of them for device kinds, and none for services.");
        }
        return operations(controller)
                .flatMap(operation -> operation.deviceParameter().stream())
                .findFirst()
                .map(this::device);
    }

    private ArgumentModel device(Parameter parameter) {
        String subject = "the device parameters";
        return arguments.device(parameter, new NameScope(subject, NameStyle.ARGUMENT, findings));
    }

    private static String deviceKind(Operation operation) {
        return operation
                .deviceParameter()
                .map(parameter ->
                        parameter.name().text() + ":" + parameter.type().name().text())
                .orElse("");
    }

    private Stream<Operation> operations(Controller controller) {
        return bindings.of(controller).stream()
                .flatMap(place -> place.binding().actions().stream())
                .map(bound -> bound.operation());
    }

    private static String without(String name, String suffix) {
        return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
    }
}
