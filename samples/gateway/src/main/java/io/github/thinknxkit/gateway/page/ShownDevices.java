package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.page.Freshness;
import io.github.thinknxkit.page.ShownDevice;
import io.github.thinknxkit.page.web.Json;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchedState;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The devices of a building, with what its watch knows of them. */
final class ShownDevices {

    private final OpenServer building;
    private final StateNumbers numbers;

    ShownDevices(OpenServer building, StateNumbers numbers) {
        this.building = building;
        this.numbers = numbers;
    }

    List<ShownDevice> all() {
        Map<String, List<WatchedState>> states = states().stream()
                .collect(Collectors.groupingBy(
                        watched -> watched.state().device().guid()));
        return building.devices().stream()
                .map(device -> shown(device, states.getOrDefault(device.guid(), List.of())))
                .toList();
    }

    Optional<ShownDevice> find(String guid) {
        return building.device(guid)
                .map(device -> shown(
                        device,
                        states().stream()
                                .filter(watched ->
                                        watched.state().device().guid().equals(guid))
                                .toList()));
    }

    private List<WatchedState> states() {
        return building.watch().map(Watch::states).orElse(List.of());
    }

    private ShownDevice shown(DeviceInfo device, List<WatchedState> states) {
        Map<String, Number> values = new LinkedHashMap<>();
        Map<String, Freshness> freshness = new LinkedHashMap<>();
        for (WatchedState watched : states) {
            String controller = StateNumbers.controller(watched.state());
            numbers.number(watched.state()).ifPresent(value -> {
                values.put(controller, value);
                freshness.put(controller, new Freshness(watched.readAt(), watched.stale()));
            });
        }
        return new ShownDevice(
                device.guid(),
                device.name(),
                StateNumbers.documented(device.kind()),
                device.areas(),
                device.tags(),
                device.controllers().stream().map(StateNumbers::documented).toList(),
                device.type().protection() == Protection.LOCKED,
                values,
                freshness);
    }

    /** Tells of states that are read from some moment on, until what is returned is run. */
    Runnable subscribe(Instant since, Consumer<Json> page) {
        return WatchedStates.of(building, WatchedStates.asEvents(numbers, since, page));
    }
}
