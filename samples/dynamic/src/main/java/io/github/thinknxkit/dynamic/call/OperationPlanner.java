package io.github.thinknxkit.dynamic.call;

import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.Argument;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.dynamic.value.Spelling;
import io.github.thinknxkit.dynamic.value.WordParser;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Understands calls by operation, in the document's own names and wire values: {@code power guid=… cmd=1}. */
public final class OperationPlanner {

    private final ApiActions actions;
    private final DeviceNames devices;

    /**
     * Makes a planner.
     *
     * @param actions what the API can do
     * @param devices what a word that stands for a device means
     */
    public OperationPlanner(ApiActions actions, DeviceNames devices) {
        this.actions = actions;
        this.devices = devices;
    }

    /**
     * Understands a call.
     *
     * @param name the operation's name or alias, in any case, with or without the base path
     * @param words its parameters, each as {@code name=value}
     * @param feedback whether the device is waited for
     * @return the call
     * @throws UsageException if the operation is unknown, or the parameters are not its own
     * @throws InvalidArgumentException if a value is none of its type, or out of range
     */
    public PlannedCall plan(String name, List<String> words, Feedback feedback) {
        Assignments given = Assignments.parse(words);
        return plan(OperationNames.of(actions).find(name, given.names()), given, feedback);
    }

    PlannedCall plan(Operation operation, List<String> words, Feedback feedback) {
        return plan(operation, Assignments.parse(words), feedback);
    }

    private PlannedCall plan(Operation operation, Assignments given, Feedback feedback) {
        check(operation, given);
        ApiAction action = action(operation, given);
        List<Object> values = values(action, given);
        Target target = target(action, given, values);
        PlantValues.checkSent(action, target, values);
        return new PlannedCall(action, target.asOnTheWire(), values, feedback);
    }

    /**
     * Plans a call without feedback, sends it and waits for the reply.
     *
     * @param client what sends it
     * @param operation the operation's name
     * @param words its parameters, each {@code name=value}
     * @return the fields of the reply
     */
    public List<ReplyField> send(SpecClient client, String operation, String... words) {
        return plan(operation, List.of(words), Feedback.NONE).on(client).send();
    }

    private Target target(ApiAction action, Assignments given, List<Object> values) {
        Optional<Parameter> device = action.operation().deviceParameter();
        return device.isPresent()
                ? devices.find(action, given.get(device.get().wireName()))
                : ActionPlanner.target(values);
    }

    private static void check(Operation operation, Assignments given) {
        TreeSet<String> unknown = new TreeSet<>(given.names());
        for (Parameter parameter : operation.parameters()) {
            String name = parameter.wireName();
            unknown.remove(name);
            if (parameter.fixed().isPresent() && given.has(name)) {
                throw new UsageException(name + " of " + operation.name() + " is always "
                        + parameter.fixed().get() + " and sent by itself: leave it out");
            } else if (parameter.fixed().isEmpty() && parameter.required() && !given.has(name)) {
                throw new UsageException(operation.name() + " needs " + name + "=…: " + parameter.description());
            }
        }
        if (!unknown.isEmpty()) {
            throw new UsageException(operation.name() + " has no parameter " + ShownText.quoted(unknown.first())
                    + "; it takes " + OperationNames.parameters(operation));
        }
    }

    /** The action whose fixed values are the given ones, and which puts no other types in the place of the operation's. */
    private ApiAction action(Operation operation, Assignments given) {
        List<ApiAction> candidates = actions.of(operation).stream()
                .filter(action -> hasTypesOf(action))
                .toList();
        return candidates.stream()
                .filter(action -> fixes(action, given))
                .findFirst()
                .orElseThrow(() -> wrongValue(operation, candidates, given));
    }

    private static boolean hasTypesOf(ApiAction action) {
        List<String> own = typeNames(arguments(action));
        return typeNames(action.action().arguments().stream()).equals(own);
    }

    private static List<String> typeNames(Stream<Parameter> parameters) {
        return parameters.map(parameter -> parameter.type().name().text()).toList();
    }

    /** The operation's parameters that the action leaves to the caller, the device apart. */
    private static Stream<Parameter> arguments(ApiAction action) {
        return action.operation().parameters().stream()
                .filter(parameter -> !parameter.device()
                        && parameter.fixed().isEmpty()
                        && !action.action().fixed().containsKey(parameter.wireName()));
    }

    private static boolean fixes(ApiAction action, Assignments given) {
        return action.action().fixed().entrySet().stream()
                .filter(fixed -> given.has(fixed.getKey()))
                .allMatch(fixed -> given.get(fixed.getKey()).equals(fixed.getValue()));
    }

    private static InvalidArgumentException wrongValue(
            Operation operation, List<ApiAction> candidates, Assignments given) {
        List<String> allowed = new ArrayList<>();
        String name = "";
        for (ApiAction action : candidates) {
            Map.Entry<String, String> fixed =
                    action.action().fixed().entrySet().iterator().next();
            name = fixed.getKey();
            allowed.add(fixed.getValue() + " (" + action.actionName() + ")");
        }
        return new InvalidArgumentException(
                name + " must be " + String.join(" or ", allowed) + ", not " + ShownText.quoted(given.get(name)),
                new CallContext(operation.name().text(), "", ""),
                name);
    }

    private static List<Object> values(ApiAction action, Assignments given) {
        WordParser parser = new WordParser(action.operationName(), Spelling.WIRE);
        return arguments(action)
                .map(parameter -> parser.parse(
                        new Argument(parameter.wireName(), parameter.type(), parameter.description()),
                        given.get(parameter.wireName())))
                .toList();
    }
}
