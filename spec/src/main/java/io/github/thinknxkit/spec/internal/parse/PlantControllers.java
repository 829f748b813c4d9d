package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.ControllerTraits;
import java.util.List;
import java.util.Optional;

/**
 * The controllers that a device has.
 *
 * @param names their names, each where it stands or, if the file does not list them, where the kind does
 * @param traits what they take
 */
record PlantControllers(List<Name> names, List<ControllerTraits> traits) {

    PlantControllers {
        names = List.copyOf(names);
        traits = List.copyOf(traits);
    }

    List<String> texts() {
        return names.stream().map(Name::text).toList();
    }

    Optional<ControllerTraits> find(String name) {
        return traits.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** Whether a device that has these can be inverted. */
    boolean reversible() {
        return traits.stream().anyMatch(ControllerTraits::reversible);
    }

    /** The names for a message. */
    String listed() {
        return names.isEmpty() ? "none" : String.join(", ", texts());
    }
}
