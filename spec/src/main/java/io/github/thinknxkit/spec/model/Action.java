package io.github.thinknxkit.spec.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that a controller can be asked to do.
 *
 * @param name its name in kebab case, such as {@code set}
 * @param description what it does, as a sentence
 * @param arguments what the caller gives, in order: the operation's parameters without the device's and the fixed ones,
 *     with the types that this action puts in their place
 * @param fixed the wire values that this action gives by itself, by wire name, in the operation's order
 */
public record Action(Name name, String description, List<Parameter> arguments, Map<String, String> fixed) {

    /** Copies the collections, keeping the order of the map. */
    public Action {
        arguments = List.copyOf(arguments);
        fixed = Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
    }
}
