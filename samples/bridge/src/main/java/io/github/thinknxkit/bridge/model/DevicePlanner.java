package io.github.thinknxkit.bridge.model;

import io.github.thinknxkit.bridge.command.Control;
import io.github.thinknxkit.bridge.command.DeviceControls;
import io.github.thinknxkit.bridge.command.Telegram;
import io.github.thinknxkit.bridge.discovery.Discovery;
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

    private final Topics topics;
    private final BridgedServer.Source source;
    private final StateKinds kinds;
    private final DeviceControls controls;
    private final Discovery discovery;

    DevicePlanner(Topics topics, BridgedServer.Source source, Discovery discovery) {
        this.topics = topics;
        this.source = source;
        this.discovery = discovery;
        kinds = new StateKinds(source.actions());
        controls = new DeviceControls(topics, source.name(), source.actions());
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
        List<String> states = new ArrayList<>(types.keySet());
        if (Operation.isOf(device)) {
            states.add(Operation.NAME);
        }
        return new BridgedDevice(
                device.guid(),
                discovery.device(device, options, types, isCommanded),
                controls.of(device, isCommanded),
                states);
    }

    private BridgedDevice group(GroupOptions group) {
        Telegram telegram = Telegram.of(group, source.actions());
        Control control = telegram.control(
                topics.group(source.name(), group.address()), group.name().orElse(group.address()));
        return new BridgedDevice("", Optional.of(discovery.group(group, telegram)), List.of(control), List.of());
    }
}
