package io.github.thinknxkit.processor.resolve;

import io.github.thinknxkit.processor.model.OperationModel;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.UrlParts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Resolves operations to the constants that the runtime needs. */
final class OperationResolver {

    /** Taken by the constant for the API itself. */
    private static final String API = "API";

    private final Set<String> constants = new HashSet<>(Set.of(API));

    Map<String, OperationModel> resolve(ApiSpec spec) {
        Map<String, OperationModel> operations = new LinkedHashMap<>();
        for (Operation operation : spec.operations()) {
            operations.put(operation.name().text(), model(operation, operations.size()));
        }
        return operations;
    }

    private OperationModel model(Operation operation, int index) {
        return new OperationModel(operation, index, constant(operation, index), UrlParts.of(operation));
    }

    /** Names of operations are paths, in which anything may stand; their constants are nobody's to call. */
    private String constant(Operation operation, int index) {
        String words = operation.name().text().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_");
        String name =
                words.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", "").toUpperCase(Locale.ROOT);
        String constant = name.isEmpty() || Character.isDigit(name.charAt(0)) || name.length() > 100
                ? "OPERATION_" + index
                : name;
        return constants.add(constant) ? constant : indexed(constant, index);
    }

    private String indexed(String constant, int index) {
        String unique = constant + "_" + index;
        while (!constants.add(unique)) {
            unique += "_" + index;
        }
        return unique;
    }
}
