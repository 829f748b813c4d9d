package io.github.thinknxkit.processor.model;

import io.github.thinknxkit.spec.model.Operation;
import java.util.List;

/**
 * An operation as the runtime needs it.
 *
 * @param spec the operation in the spec
 * @param index its place among all operations
 * @param constant the name of its constant
 * @param path its path below the base path, percent-encoded
 * @param parameters the wire names of its parameters, percent-encoded
 * @param prefix what each call starts with, as the runtime's operation defines it
 */
public record OperationModel(
        Operation spec, int index, String constant, String path, List<String> parameters, String prefix) {

    /** Copies the list. */
    public OperationModel {
        parameters = List.copyOf(parameters);
    }
}
