package io.github.thinknxkit.processor.model;

import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.UrlParts;

/**
 * An operation as the runtime needs it.
 *
 * @param spec the operation in the spec
 * @param index its place among all operations
 * @param constant the name of its constant
 * @param url what its URLs are made of
 */
public record OperationModel(Operation spec, int index, String constant, UrlParts url) {}
