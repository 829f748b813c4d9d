package io.github.thinknxkit.page;

import io.github.thinknxkit.page.web.Json;
import java.util.List;
import java.util.Map;

/** The project and the state of its devices. */
final class PlantView {

    private final ShownServer server;

    PlantView(ShownServer server) {
        this.server = server;
    }

    Json describe() {
        return Json.object()
                .with("name", server.plant())
                .with(
                        "devices",
                        server.devices().stream().map(PlantView::device).toList());
    }

    private static Json device(ShownDevice device) {
        return Json.object()
                .with("guid", device.guid())
                .with("name", device.name())
                .with("kind", device.kind())
                .with("area", device.area())
                .with("tags", device.tags())
                .with("controllers", device.controllers())
                .with("protected", device.isProtected())
                .with("values", values(device))
                .with("readAt", readAt(device))
                .with("stale", stale(device));
    }

    Json state(String guid) {
        ShownDevice device = server.device(guid).orElseThrow(() -> new BadFormException("no device has that GUID"));
        return Json.object()
                .with("guid", device.guid())
                .with("values", values(device))
                .with("readAt", readAt(device))
                .with("stale", stale(device));
    }

    private static Json readAt(ShownDevice device) {
        Json readAt = Json.object();
        device.freshness()
                .forEach((controller, freshness) ->
                        readAt.with(controller, freshness.readAt().toEpochMilli()));
        return readAt;
    }

    private static List<String> stale(ShownDevice device) {
        return device.freshness().entrySet().stream()
                .filter(entry -> entry.getValue().isStale())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static Json values(ShownDevice device) {
        Json values = Json.object();
        device.values().forEach(values::with);
        return values;
    }
}
