package io.github.thinknxkit.spec.internal.resolve;

import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an action changes in the parameters of its operations.
 *
 * @param fixed the values that it gives, by wire name
 * @param types the types that it puts in place, by wire name
 */
record Overrides(Map<String, String> fixed, Map<String, ValueType> types) {

    Overrides {
        fixed = Map.copyOf(fixed);
        types = Map.copyOf(types);
    }

    /** The parameters of an operation as the action sends them, in the operation's order. */
    List<Parameter> apply(List<Parameter> parameters) {
        return parameters.stream().map(this::apply).toList();
    }

    private Parameter apply(Parameter p) {
        String wireName = p.wireName();
        ValueType type = types.getOrDefault(wireName, p.type());
        Optional<String> value = fixed.containsKey(wireName) ? Optional.of(fixed.get(wireName)) : p.fixed();
        return new Parameter(wireName, p.name(), type, p.device(), p.required(), value, p.description());
    }

    /** The values that the action gives, in the order of an operation's parameters. */
    Map<String, String> fixedInOrderOf(List<Parameter> parameters) {
        Map<String, String> ordered = new LinkedHashMap<>();
        parameters.stream()
                .map(Parameter::wireName)
                .filter(fixed::containsKey)
                .forEach(wireName -> ordered.put(wireName, fixed.get(wireName)));
        return ordered;
    }
}
