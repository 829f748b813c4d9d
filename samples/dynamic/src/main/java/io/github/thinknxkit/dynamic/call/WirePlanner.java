package io.github.thinknxkit.dynamic.call;

import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands calls as clients of the API send them: with what is fixed, and with the flag that asks for feedback. */
public final class WirePlanner {

    private final ApiActions actions;
    private final OperationNames names;
    private final String feedback;

    /**
     * Makes a planner.
     *
     * @param actions what the API can do
     */
    public WirePlanner(ApiActions actions) {
        this.actions = actions;
        names = OperationNames.of(actions);
        feedback =
                actions.spec().server().feedback().map(flag -> flag.parameter()).orElse("");
    }

    /**
     * A parameter as it was sent.
     *
     * @param name its name
     * @param value its value; empty if there was no equals sign
     */
    public record Field(String name, Optional<String> value) {}

    /**
     * Understands a call.
     *
     * @param path the name of the operation or an alias, in any case
     * @param fields the parameters
     * @param devices what a GUID stands for
     * @return the call; empty if the API has no such operation
     * @throws UsageException if the parameters are not those of the operation
     * @throws io.github.thinknxkit.error.InvalidArgumentException if a value is none of its type, or out of range
     */
    public Optional<PlannedCall> plan(String path, List<Field> fields, DeviceNames devices) {
        List<Operation> named = names.named(path);
        return named.isEmpty() ? Optional.empty() : Optional.of(plan(named, fields, devices));
    }

    private PlannedCall plan(List<Operation> named, List<Field> fields, DeviceNames devices) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Field field : fields) {
            if (given.put(field.name(), field.value().orElse("")) != null) {
                throw new UsageException("a parameter is given twice");
            }
        }
        Optional<String> flag = Optional.ofNullable(given.remove(feedback));
        if (flag.filter(value -> !value.isEmpty()).isPresent()) {
            throw new UsageException("the parameter " + feedback + " takes no value");
        }
        Operation operation = named.stream()
                .filter(one -> takes(one, given))
                .findFirst()
                .orElseThrow(() -> new UsageException("the parameters are not those of the operation"));
        List<String> words = new ArrayList<>();
        given.forEach((name, value) -> {
            if (parameter(operation, name).flatMap(Parameter::fixed).isEmpty()) {
                words.add(name + "=" + value);
            }
        });
        return new OperationPlanner(actions, devices).plan(operation, words, Feedback.of(flag.isPresent()));
    }

    private static Optional<Parameter> parameter(Operation operation, String name) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.wireName().equals(name))
                .findFirst();
    }

    /** What is fixed may be left out: the document's table has no "cmd" for "trigger", its example has one. */
    private static boolean takes(Operation operation, Map<String, String> given) {
        boolean isComplete = operation.parameters().stream()
                .allMatch(parameter -> given.containsKey(parameter.wireName())
                        || !parameter.required()
                        || parameter.fixed().isPresent());
        return isComplete
                && given.entrySet().stream()
                        .allMatch(field -> parameter(operation, field.getKey())
                                .filter(known -> known.fixed()
                                        .map(field.getValue()::equals)
                                        .orElse(true))
                                .isPresent());
    }
}
