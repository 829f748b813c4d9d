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
        operations.forEach(operation -> operation.examples().forEach(url -> examples.read(operation, url)));
        return examples;
    }

    /** Returns the first value that a parameter has. Values that would have to be decoded are no examples. */
    Optional<String> of(Parameter parameter) {
        return Optional.ofNullable(values.get(parameter.wireName()))
                .filter(value -> !value.isEmpty() && !value.contains("%") && !value.contains("+"));
    }

    private void read(Operation operation, String url) {
        String[] parts = url.split("\\?", 2);
        List<String> template = List.of(operation.path().split("/", -1));
        List<String> sent = List.of(parts[0].split("/", -1));
        int before = sent.size() - template.size();
        for (int i = 0; i < template.size() && before >= 0; i++) {
            String segment = template.get(i);
            if (segment.startsWith("{")) {
                values.putIfAbsent(segment.substring(1, segment.length() - 1), sent.get(before + i));
            }
        }
        for (String pair : parts.length < 2 ? List.<String>of() : List.of(parts[1].split("&", -1))) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }
}
