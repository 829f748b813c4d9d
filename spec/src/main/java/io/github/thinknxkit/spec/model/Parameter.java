package io.github.thinknxkit.spec.model;

import java.util.Optional;

/**
 * One parameter of an operation.
 *
 * @param wireName its name on the wire, such as {@code cmd}
 * @param name its name for the caller in kebab case, such as {@code level}
 * @param type its value type
 * @param device whether it names the device, and so is given by the device handle
 * @param required whether it must be sent; the builder takes it as an argument if so, and has a method for it if not
 * @param fixed the wire value that is always sent, if it is not the caller's to give
 * @param description what it means
 */
public record Parameter(
        String wireName,
        Name name,
        ValueType type,
        boolean device,
        boolean required,
        Optional<String> fixed,
        String description) {}
