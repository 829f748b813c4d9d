package io.github.thinknxkit.spec.model;

import java.util.Optional;

/**
 * How a server is asked whether it answers at all, and whether it was set up anew.
 *
 * @param operation the operation to ask for; it changes nothing and has no required parameter
 * @param revision the field of its answer whose value is another one once the server's project was changed, if one tells
 */
public record Probe(Operation operation, Optional<Field> revision) {}
