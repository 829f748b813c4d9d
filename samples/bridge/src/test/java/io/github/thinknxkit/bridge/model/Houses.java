package io.github.thinknxkit.bridge.model;

import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.PlantGroup;
import io.github.thinknxkit.dynamic.plant.PlantReading;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceType;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Plants, and servers that are bridged. */
public final class Houses {

    /** The API of the Integration Kit. */
    public static final ApiActions ACTIONS =
            new ApiActions(new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow());

    /** The topics of the bridge home. */
    public static final Topics TOPICS = new Topics("thinknx", "home", "homeassistant");

    private static final Path VILLA = Path.of("..", "villa", "src", "main", "resources", "villa.yaml");

    private Houses() {}

    /** Villa Rosa. */
    public static Plant villa() {
        return PlantReading.read(VILLA, ACTIONS.spec());
    }

    /** The group addresses of Villa Rosa. */
    static List<PlantGroup> villaGroups() {
        return PlantReading.groups(VILLA, ACTIONS.spec());
    }

    /** A device of each kind with each selection of its controllers, free and protected, as it is and inverted, with limits and without. */
    public static Plant everything() {
        List<DeviceInfo> devices = new ArrayList<>();
        ACTIONS.spec().devices().forEach(kind -> {
            List<String> controllers = kind.controllers().stream()
                    .map(binding -> binding.controller().name().text())
                    .toList();
            for (int chosen = 1; chosen < 1 << controllers.size(); chosen++) {
                int bits = chosen;
                List<String> some = controllers.stream()
                        .filter(controller -> (bits >> controllers.indexOf(controller) & 1) == 1)
                        .toList();
                for (Protection protection : Protection.values()) {
                    devices.add(device(kind.name().text(), some, protection, devices.size()));
                }
            }
        });
        return new Plant("Everything", devices);
    }

    private static DeviceInfo device(String kind, List<String> controllers, Protection protection, int number) {
        String guid = "g/+#~$ _" + number;
        DeviceInfo device = DeviceInfo.of(
                new DeviceType(kind, controllers, protection),
                guid,
                kind + " " + controllers,
                number % 3 == 0 ? List.of() : List.of("Floor " + number % 5, "Room"));
        if (number % 4 < 2) {
            for (String controller : List.of("power-level", "position", "setpoint", "value")) {
                device = controllers.contains(controller) ? device.limited(controller, 10, 40.5) : device;
            }
        }
        return number % 8 > 3 && controllers.contains("position") ? device.inverted() : device;
    }

    /** A device, alone in its plant. */
    public static Plant of(DeviceInfo... devices) {
        return new Plant("House", List.of(devices));
    }

    /** A light, a blind or whatever else with the controllers of its kind that are named. */
    public static DeviceInfo device(String kind, String name, String... controllers) {
        return DeviceInfo.of(
                new DeviceType(kind, List.of(controllers), Protection.NONE), "guid of " + name, name, List.of("Hall"));
    }

    /** The server of a plant. */
    public static BridgedServer server(Plant plant, Options options) {
        return BridgedServer.of(TOPICS, new BridgedServer.Source("villa", plant, List.of(), ACTIONS, options, "0.1.0"));
    }
}
