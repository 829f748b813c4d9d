package io.github.thinknxkit.processor.resolve;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.ActionModel.Use;
import io.github.thinknxkit.processor.naming.NameScope;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.spec.model.Action;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.names.NameStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Resolves the actions of controllers. */
final class ActionResolver {

    private final Resolved resolved;
    private final TypeNames names;
    private final ArgumentResolver arguments;
    private final WireResolver wires = new WireResolver();
    private final Findings findings;

    ActionResolver(Resolved resolved, TypeNames names, ArgumentResolver arguments, Findings findings) {
        this.resolved = resolved;
        this.names = names;
        this.arguments = arguments;
        this.findings = findings;
    }

    /** Returns the actions that no finding was made for. */
    List<ActionModel> resolve(ControllerScope scope) {
        Map<Action, String> methods = new LinkedHashMap<>();
        for (Action action : scope.spec().actions()) {
            methods.put(action, scope.methods().declare(action.name(), NameRole.ACTION));
        }
        List<ActionModel> actions = new ArrayList<>();
        methods.forEach((action, method) -> resolve(scope, action, method).ifPresent(actions::add));
        return actions;
    }

    private Optional<ActionModel> resolve(ControllerScope scope, Action action, String method) {
        String component = scope.methods().fresh(method + "Operation", "Constant");
        List<Arguments> given = arguments.resolve(action.arguments(), argumentScope(scope, action, component));
        ClassName request = names.of(scope.prefix(), action.name(), "Request", NameRole.REQUEST);
        List<Use> uses = uses(scope, action);
        return shape(scope, action, given, uses)
                .map(shape -> new ActionModel(
                        action,
                        method,
                        component,
                        request,
                        scope.calls().nestedClass(callName(method)),
                        given.stream().flatMap(one -> one.models().stream()).toList(),
                        shape.wire(),
                        resolved.answer(uses.get(0).operation().spec().answer()),
                        uses.get(0).operation().spec().feedbackAnswer().map(resolved::answer),
                        uses));
    }

    private NameScope argumentScope(ControllerScope scope, Action action, String component) {
        String subject = "the arguments of " + scope.spec().name() + "." + action.name();
        NameScope names = new NameScope(subject, NameStyle.ARGUMENT, findings);
        names.occupy(component);
        scope.device().ifPresent(device -> names.occupy(device.name()));
        return names;
    }

    /** Returns what all operations of the action have in common, or nothing if a finding was made. */
    private Optional<Shape> shape(ControllerScope scope, Action action, List<Arguments> given, List<Use> uses) {
        Optional<Shape> common = Optional.empty();
        for (Use use : uses) {
            Operation operation = use.operation().spec();
            Optional<Shape> shape = wires.resolve(action, operation, given).map(wire -> new Shape(wire, operation));
            if (shape.isEmpty() || (common.isPresent() && !common.equals(shape))) {
                findings.add(ProcessorCode.SHAPE, action.name().position(), differs(scope, action, uses));
                return Optional.empty();
            }
            common = shape;
        }
        return common;
    }

    private static String differs(ControllerScope scope, Action action, List<Use> uses) {
        List<String> operations =
                uses.stream().map(use -> use.operation().spec().name().text()).toList();
        return "one request cannot stand for all operations of " + scope.spec().name() + "." + action.name() + ", "
                + String.join(", ", operations)
                + "; expected the same parameters in the same order, the same fixed values and the same answers."
                + " Give the differing ones an action or a controller of their own.";
    }

    private List<Use> uses(ControllerScope scope, Action action) {
        Map<Operation, List<ClassName>> devices = new LinkedHashMap<>();
        for (Bindings.Place place : scope.places()) {
            place.operation(action.name().text())
                    .map(operation -> devices.computeIfAbsent(operation, key -> new ArrayList<>()))
                    .ifPresent(kinds -> place.device().map(resolved::device).ifPresent(kinds::add));
        }
        List<Use> uses = new ArrayList<>();
        devices.forEach((operation, kinds) -> uses.add(new Use(resolved.operation(operation), kinds)));
        return uses;
    }

    private static String callName(String method) {
        return method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1) + "Call";
    }
}
