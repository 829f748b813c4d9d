package io.github.thinknxkit.bridge.discovery;

import io.github.thinknxkit.bridge.command.Telegram;
import io.github.thinknxkit.bridge.options.DeviceOptions;
import io.github.thinknxkit.bridge.options.GroupOptions;
import io.github.thinknxkit.bridge.topic.Message;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How Home Assistant finds a server, its devices and group addresses: one payload for each of them. */
public final class Discovery {

    private static final String GROUP = "group";

    private final Topics topics;
    private final String server;
    private final String version;
    private final AreaNames areas;

    /**
     * Prepares for the devices of a server.
     *
     * @param topics the bridge's topics
     * @param server the server's name
     * @param version the bridge's version
     * @param devices all devices of the plant
     */
    public Discovery(Topics topics, String server, String version, List<DeviceInfo> devices) {
        this.topics = topics;
        this.server = server;
        this.version = version;
        areas = new AreaNames(devices);
    }

    /**
     * Makes the payload of the server itself.
     *
     * @param plant what people call the building
     * @param status the fields of the server's status
     * @return the message
     */
    public Message server(String plant, List<Field> status) {
        DeviceCard card = new DeviceCard(plant, Optional.empty(), "server", Optional.empty());
        return payload(List.of(), card, List.of(), ServerParts.of(status, topics, server));
    }

    /**
     * Makes the payload of a device.
     *
     * @param device the device
     * @param options what the configuration says of it
     * @param states the types of its states, by their names
     * @param isCommanded whether it takes commands
     * @return the message; empty if there is nothing to show
     * @throws io.github.thinknxkit.dynamic.error.UsageException if the options ask for what it cannot be
     */
    public Optional<Message> device(
            DeviceInfo device, DeviceOptions options, Map<String, ValueType> states, boolean isCommanded) {
        List<Component> parts = Parts.of(new DeviceSheet(device, options, states, isCommanded, server, topics));
        DeviceCard card = new DeviceCard(
                options.name().orElse(device.name()),
                options.area().or(() -> areas.of(device)),
                device.kind(),
                Optional.of(device.guid()));
        List<String> available = states.isEmpty() ? List.of() : List.of(topics.available(server, device.guid()));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(payload(List.of(device.guid()), card, available, parts));
    }

    /**
     * Makes the payload of a group address.
     *
     * @param group what the configuration says of it, completed
     * @param telegram how its telegrams are sent
     * @return the message
     * @throws io.github.thinknxkit.dynamic.error.UsageException if the options ask for what it cannot be
     */
    public Message group(GroupOptions group, Telegram telegram) {
        List<Component> parts = GroupParts.of(group, telegram, topics.group(server, group.address()));
        DeviceCard card = new DeviceCard(
                group.name().orElse(group.address()),
                group.area(),
                "KNX " + group.type().orElse(""),
                Optional.empty());
        return payload(List.of(GROUP, group.address()), card, List.of(), parts);
    }

    /** Whatever it is, it is not there without its server. */
    private Message payload(List<String> within, DeviceCard card, List<String> own, List<Component> parts) {
        List<String> names = new ArrayList<>(List.of(server));
        names.addAll(within);
        Optional<String> via = within.isEmpty() ? Optional.empty() : Optional.of(topics.id(List.of(server)));
        List<String> available = new ArrayList<>(List.of(topics.available(server)));
        available.addAll(own);
        return new DevicePayload(topics.id(names), card, via, parts).message(topics, available, version);
    }
}
