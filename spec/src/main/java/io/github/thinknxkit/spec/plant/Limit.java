package io.github.thinknxkit.spec.plant;

import io.github.thinknxkit.spec.model.Name;
import java.util.OptionalDouble;

/**
 * What may be sent to a controller of a device, narrower than what the API takes.
 *
 * @param controller the name of the controller
 * @param min the least value; empty if there is no such limit
 * @param max the greatest value; empty if there is no such limit
 */
public record Limit(Name controller, OptionalDouble min, OptionalDouble max) {}
