package io.github.thinknxkit.spec.plant;

import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.DeviceKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds of device that a plant file may name, each with the controllers that such a device may have.
 *
 * @param controllers the names of the controllers by the name of the kind, in the order to propose them in
 */
public record DeviceKinds(Map<String, List<String>> controllers) {

    /** Copies the map and keeps its order. */
    public DeviceKinds {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        controllers.forEach((kind, names) -> copy.put(kind, List.copyOf(names)));
        controllers = Collections.unmodifiableMap(copy);
    }

    /**
     * Takes the kinds of an API.
     *
     * @param api the API
     * @return its device kinds
     */
    public static DeviceKinds of(ApiSpec api) {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        for (DeviceKind kind : api.devices()) {
            List<String> names = kind.controllers().stream()
                    .map(binding -> binding.controller().name().text())
                    .toList();
            kinds.put(kind.name().text(), names);
        }
        return new DeviceKinds(kinds);
    }
}
