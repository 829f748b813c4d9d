package io.github.thinknxkit.plant;

import java.util.List;
import java.util.Objects;

/**
 * What devices of one generated type have in common.
 *
 * @param kind the kind's name in the API's spec, such as {@code light}
 * @param controllers the names of the controllers that they have, such as {@code power}, in the order of the spec
 * @param protection whether they take commands before they are unlocked
 */
public record DeviceType(String kind, List<String> controllers, Protection protection) {

    /** Copies the list. */
    public DeviceType {
        Objects.requireNonNull(kind, "kind");
        controllers = List.copyOf(Objects.requireNonNull(controllers, "controllers"));
        Objects.requireNonNull(protection, "protection");
    }
}
