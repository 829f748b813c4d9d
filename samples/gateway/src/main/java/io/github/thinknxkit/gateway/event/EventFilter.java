package io.github.thinknxkit.gateway.event;

import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.plant.DeviceInfo;
import java.util.List;
import java.util.Set;

/** What a client wants to be told of, by its key and its request: all devices, areas or kinds where it names none. */
record EventFilter(Scope scope, List<String> guids, List<String> areas, List<String> kinds) {

    private static final Set<String> NAMES = Set.of("guid", "area", "kind");

    /** Reads a request; throws {@link IllegalArgumentException} if it asks for something else. */
    static EventFilter of(Scope scope, ApiRequest request) {
        boolean isKnown = request.fields().stream()
                .allMatch(field -> NAMES.contains(field.name())
                        && field.value().filter(value -> !value.isEmpty()).isPresent());
        if (!isKnown) {
            throw new IllegalArgumentException("events are chosen by guid, area and kind");
        }
        return new EventFilter(scope, values(request, "guid"), values(request, "area"), values(request, "kind"));
    }

    private static List<String> values(ApiRequest request, String name) {
        return request.fields().stream()
                .filter(field -> field.name().equals(name))
                .flatMap(field -> field.value().stream())
                .toList();
    }

    boolean wants(DeviceInfo device) {
        return scope.covers(device)
                && (guids.isEmpty() || guids.contains(device.guid()))
                && (kinds.isEmpty() || kinds.contains(device.kind()))
                && (areas.isEmpty() || areas.stream().anyMatch(area -> Scope.isWithin(device, area)));
    }
}
