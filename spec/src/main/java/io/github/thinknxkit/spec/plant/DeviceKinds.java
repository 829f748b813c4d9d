package io.github.thinknxkit.spec.plant;

import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Binding;
import io.github.thinknxkit.spec.model.DeviceKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds of device that a plant file may name, each with the controllers that such a device may have.
 *
 * @param controllers the controllers by the name of the kind, in the order to propose them in
 */
public record DeviceKinds(Map<String, List<ControllerTraits>> controllers) {

    /** Copies the map and keeps its order. */
    public DeviceKinds {
        Map<String, List<ControllerTraits>> copy = new LinkedHashMap<>();
        controllers.forEach((kind, traits) -> copy.put(kind, List.copyOf(traits)));
        controllers = Collections.unmodifiableMap(copy);
    }

    /**
     * Takes the kinds of an API.
     *
     * @param api the API
     * @return its device kinds
     */
    public static DeviceKinds of(ApiSpec api) {
        Map<String, List<ControllerTraits>> kinds = new LinkedHashMap<>();
        for (DeviceKind kind : api.devices()) {
            List<ControllerTraits> traits = kind.controllers().stream()
                    .map(Binding::controller)
                    .map(ControllerTraits::of)
                    .toList();
            kinds.put(kind.name().text(), traits);
        }
        return new DeviceKinds(kinds);
    }
}
