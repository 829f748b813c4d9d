package io.github.thinknxkit.processor.model;

import io.github.thinknxkit.spec.model.Service;

/**
 * A service of the server.
 *
 * @param spec the service in the spec
 * @param accessor the name of the entry type's method that returns it
 * @param bound its controller with the operations
 */
public record ServiceModel(Service spec, String accessor, BoundController bound) {}
