package io.github.thinknxkit.bridge.model;

import io.github.thinknxkit.bridge.command.DeviceControls;
import io.github.thinknxkit.bridge.command.Telegram;
import io.github.thinknxkit.bridge.discovery.AreaNames;
import io.github.thinknxkit.bridge.discovery.Component;
import io.github.thinknxkit.bridge.discovery.DevicePayload;
import io.github.thinknxkit.bridge.discovery.DeviceSheet;
import io.github.thinknxkit.bridge.discovery.GroupParts;
import io.github.thinknxkit.bridge.discovery.Parts;
import io.github.thinknxkit.bridge.options.DeviceOptions;
import io.github.thinknxkit.bridge.options.GroupOptions;
import io.github.thinknxkit.bridge.state.Operation;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.dynamic.plant.StateKinds;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what the devices and group addresses of a server are on the broker. */
final class DevicePlanner {

    private static final String GROUP = "group";

    private final Topics topics;
    private final BridgedServer.Source source;
    private final StateKinds kinds;
    private final DeviceControls controls;
    private final AreaNames areas;

    DevicePlanner(Topics topics, BridgedServer.Source source) {
        this.topics = topics;
        this.source = source;
        kinds = new StateKinds(source.actions());
        controls = new DeviceControls(topics, source.name(), source.actions());
        areas = new AreaNames(source.plant().devices());
    }

    List<BridgedDevice> all() {
        Map<String, DeviceOptions> options = options();
        List<BridgedDevice> all = new ArrayList<>();
        for (DeviceInfo device : source.plant().devices()) {
            DeviceOptions own = options.getOrDefault(device.guid(), DeviceOptions.NONE);
            if (own.bridged().orElse(true)) {
                all.add(device(device, own));
            }
        }
        source.options().completed(source.groups()).groups().forEach(group -> all.add(group(group)));
        return all;
    }

    private Map<String, DeviceOptions> options() {
        Map<String, DeviceOptions> options = new HashMap<>();
        source.options()
                .places()
                .forEach((place, said) -> source.plant()
                        .within(place)
                        .devices()
                        .forEach(device -> options.merge(device.guid(), said, (before, later) -> later.or(before))));
        return options;
    }

    private BridgedDevice device(DeviceInfo device, DeviceOptions options) {
        boolean isCommanded = options.commands().orElse(device.type().protection() != Protection.LOCKED);
        Map<String, ValueType> types = kinds.types(device);
        List<Component> parts = Parts.of(new DeviceSheet(device, options, types, isCommanded, source.name(), topics));
        List<String> states = new ArrayList<>(types.keySet());
        if (Operation.isOf(device)) {
            states.add(Operation.NAME);
        }
        DevicePayload.Shown shown = new DevicePayload.Shown(
                options.name().orElse(device.name()),
                options.area().or(() -> areas.of(device)),
                device.kind(),
                Optional.of(device.guid()));
        return new BridgedDevice(
                device.guid(), payload(List.of(device.guid()), shown, parts), controls.of(device, isCommanded), states);
    }

    private BridgedDevice group(GroupOptions group) {
        Telegram telegram = Telegram.of(group, source.actions());
        String topic = topics.group(source.name(), telegram.address());
        String name = group.name().orElse(telegram.address());
        DevicePayload.Shown shown = new DevicePayload.Shown(
                name, group.area(), "KNX " + group.type().orElse(""), Optional.empty());
        return new BridgedDevice(
                "",
                payload(List.of(GROUP, telegram.address()), shown, GroupParts.of(group, telegram, topic)),
                List.of(telegram.control(topic, name)),
                List.of());
    }

    private Optional<DevicePayload> payload(List<String> names, DevicePayload.Shown shown, List<Component> parts) {
        List<String> path = new ArrayList<>(List.of(source.name()));
        path.addAll(names);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new DevicePayload(path, shown, List.of(source.name()), parts));
    }
}
