package io.github.thinknxkit.openapi;

import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of parameters in the document's example URLs, by their names on the wire. */
final class Examples {

    private final Map<String, String> values = new HashMap<>();

    private Examples() {}

    static Examples of(List<Operation> operations) {
        Examples examples = new Examples();
        operations.forEach(operation -> operation.exampleValues().forEach(examples.values::putIfAbsent));
        return examples;
    }

    /** Returns the first value that a parameter has. Values that would have to be decoded are no examples. */
    Optional<String> of(Parameter parameter) {
        return Optional.ofNullable(values.get(parameter.wireName()))
                .filter(value -> !value.isEmpty() && !value.contains("%") && !value.contains("+"));
    }
}
