package io.github.thinknxkit.spec.model;

/**
 * An action and the operation that carries it out for one device kind or service.
 *
 * @param action the action
 * @param operation the operation
 */
public record BoundAction(Action action, Operation operation) {}
