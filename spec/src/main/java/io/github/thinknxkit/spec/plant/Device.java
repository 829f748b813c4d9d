package io.github.thinknxkit.spec.plant;

import io.github.thinknxkit.spec.model.Name;
import java.util.List;
import java.util.Optional;

/**
 * A device of a plant.
 *
 * @param name its name as written, distinct among all that stands in the same area
 * @param as its name in code, in kebab case, distinct among all that stands in the same area; empty to make one of the name
 * @param kind the name of its kind in the API's spec, such as {@code light}
 * @param guid its identifier on the server, opaque, distinct in the plant
 * @param controllers the names of the controllers that it has, in the order of the file or, if the file does not list them,
 *     of its kind
 * @param limits what may be sent to it, by controller; at most one for each
 * @param direction what its positions mean
 * @param protection whether it takes commands before it is unlocked
 * @param tags words to find it by, in file order
 * @param simulation how a simulator is to play it
 */
public record Device(
        Name name,
        Optional<Name> as,
        Name kind,
        Name guid,
        List<Name> controllers,
        List<Limit> limits,
        Direction direction,
        Protection protection,
        List<Name> tags,
        Optional<Simulation> simulation) {

    /** Copies the lists. */
    public Device {
        controllers = List.copyOf(controllers);
        limits = List.copyOf(limits);
        tags = List.copyOf(tags);
    }
}
