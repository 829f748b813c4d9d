package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.page.web.Json;

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
                .with("values", values(device));
    }

    Json state(String guid) {
        ShownDevice device = server.device(guid).orElseThrow(() -> new BadFormException("no device has that GUID"));
        return Json.object().with("guid", device.guid()).with("values", values(device));
    }

    private static Json values(ShownDevice device) {
        Json values = Json.object();
        device.values().forEach(values::with);
        return values;
    }
}
