package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.simulator.device.Device;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import io.github.thinknxkit.simulator.server.ThinknxServer;

/** The project and the state of its devices. */
final class PlantView {

    private final ThinknxServer server;

    PlantView(ThinknxServer server) {
        this.server = server;
    }

    Json describe() {
        return Json.object()
                .with("name", server.plant().name())
                .with(
                        "devices",
                        server.plant().devices().stream().map(this::device).toList());
    }

    private Json device(PlantDevice device) {
        return Json.object()
                .with("guid", device.guid())
                .with("name", device.name())
                .with("kind", device.kind())
                .with("area", device.area())
                .with("tags", device.tags())
                .with("controllers", device.controllers())
                .with("values", values(server.device(device.guid())));
    }

    Json state(String guid) {
        return server.find(guid)
                .map(PlantView::state)
                .orElseThrow(() -> new BadFormException("no device has that GUID"));
    }

    private static Json state(Device device) {
        return Json.object().with("guid", device.description().guid()).with("values", values(device));
    }

    private static Json values(Device device) {
        Json values = Json.object();
        for (Controller controller : Controller.values()) {
            device.point(controller).ifPresent(point -> values.with(controller.name(), point.status()));
        }
        return values;
    }
}
