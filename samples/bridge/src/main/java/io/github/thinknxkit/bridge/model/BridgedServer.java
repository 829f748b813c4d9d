package io.github.thinknxkit.bridge.model;

import io.github.thinknxkit.bridge.command.Control;
import io.github.thinknxkit.bridge.discovery.Discovery;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.bridge.state.KnownStates;
import io.github.thinknxkit.bridge.state.Operation;
import io.github.thinknxkit.bridge.topic.Message;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.PlantGroup;
import io.github.thinknxkit.dynamic.text.JsonText;
import io.github.thinknxkit.dynamic.value.Values;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.value.ParsedText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a server's plant becomes on a broker. All is decided when it is made; nothing is sent or published here.
 *
 * <p>Safe for use by many threads.
 */
public final class BridgedServer {

    private static final String SEPARATOR = ", ";

    private final Topics topics;
    private final String name;
    private final List<Field> status;
    private final List<Message> discovery = new ArrayList<>();

    /** The names of the states of each device, by its GUID. */
    private final Map<String, List<String>> states = new LinkedHashMap<>();

    /** What each device that has states is asked, by its GUID. */
    private final Map<String, Set<String>> readings = new LinkedHashMap<>();

    private final Map<String, Control> controls = new HashMap<>();

    private BridgedServer(Topics topics, Source source) {
        this.topics = topics;
        name = source.name();
        status = source.actions().spec().server().probe().stream()
                .flatMap(probe -> probe.operation().answer().fields().stream())
                .filter(field -> !field.hidden())
                .toList();
        Discovery found =
                new Discovery(topics, name, source.version(), source.plant().devices());
        discovery.add(found.server(source.plant().name(), status));
        for (BridgedDevice device : new DevicePlanner(topics, source, found).all()) {
            device.discovery().ifPresent(discovery::add);
            device.controls().forEach(control -> controls.put(control.topic(), control));
            states.put(device.guid(), device.states());
            Set<String> asked = readings(device.states());
            if (!asked.isEmpty()) {
                readings.put(device.guid(), asked);
            }
        }
    }

    /** A reading tells all states that begin with its name; what the bridge makes of several is of none. */
    private static Set<String> readings(List<String> states) {
        return states.stream()
                .filter(state -> state.contains("."))
                .map(state -> state.substring(0, state.indexOf('.')))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What a server is made of.
     *
     * @param name its name in the configuration
     * @param plant its devices
     * @param groups its group addresses; needed only if the options name one
     * @param actions what its API can do
     * @param options what the configuration says of its devices
     * @param version the version of the bridge, which discovery tells
     */
    public record Source(
            String name, Plant plant, List<PlantGroup> groups, ApiActions actions, Options options, String version) {

        /** Copies the list. */
        public Source {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Decides what is on the broker.
     *
     * @param topics the bridge's topics
     * @param source the server
     * @return the server as the broker sees it
     * @throws io.github.thinknxkit.dynamic.error.UsageException if the options name what the plant does not have, or ask for
     *     what it cannot be
     */
    public static BridgedServer of(Topics topics, Source source) {
        return new BridgedServer(topics, source);
    }

    /** {@return the discovery payloads for Home Assistant: the server's first, then one for each device in the order of the plant} */
    public List<Message> discovery() {
        return List.copyOf(discovery);
    }

    /**
     * Returns all topics on which the broker ever retains something of this server: of discovery, of all states that its devices and
     * the server itself can tell, and of its availability. What is retained on others of the bridge is what is gone.
     *
     * @return the topics, whether or not anything is known to be published there yet
     */
    public List<String> topics() {
        List<String> all = new ArrayList<>(List.of(availableTopic()));
        discovery.forEach(message -> all.add(message.topic()));
        status.forEach(field -> all.add(topics.status(name, field.name().text())));
        states.forEach((guid, names) -> names.forEach(state -> all.add(topics.state(name, guid, state))));
        readings.keySet().forEach(guid -> all.add(topics.available(name, guid)));
        return all;
    }

    /**
     * Returns what a state of a device is on the broker: the state itself, and what is made of several.
     *
     * @param told the state, which need not be among the known ones yet
     * @param readAt when it was read
     * @param known the others of the device
     * @return the messages; none if the device is not on the broker
     */
    public List<Message> states(DeviceState told, Instant readAt, KnownStates known) {
        String guid = told.device().guid();
        if (!states.containsKey(guid)) {
            return List.of();
        }
        List<Message> messages = new ArrayList<>();
        messages.add(message(topics.state(name, guid, told.name()), told.value(), readAt));
        Operation.of(told, known)
                .ifPresent(word -> messages.add(message(topics.state(name, guid, Operation.NAME), word, readAt)));
        return messages;
    }

    private static Message message(String topic, Object value, Instant at) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("value", value);
        payload.put("at", at.toString());
        return new Message(topic, JsonText.of(payload));
    }

    /**
     * Returns what a server says of itself on the broker.
     *
     * @param reply the fields of its answer to {@code system/serverStatus}
     * @param readAt when it was read
     * @return the messages
     */
    public List<Message> status(List<ReplyField> reply, Instant readAt) {
        return reply.stream()
                .map(read -> message(topics.status(name, read.field().name().text()), plain(read.value()), readAt))
                .toList();
    }

    /** Lengths of time in seconds, lists as one text. */
    private static Object plain(Object value) {
        if (value instanceof ParsedText<?> parsed && parsed.value().orElse(null) instanceof Duration time) {
            return time.toSeconds();
        } else if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        }
        return Values.plain(value);
    }

    /** {@return the GUIDs of the devices of which the broker is told whether they are there: those that have states} */
    public Set<String> devices() {
        return readings.keySet();
    }

    /**
     * Returns what the broker is told of whether a device is there. One that answers some of what it is asked is.
     *
     * @param guid one of the {@link #devices}
     * @param failed which of its readings, such as {@code power}, are too old, since they could not be made again
     * @return the message
     */
    public Message availability(String guid, Set<String> failed) {
        boolean isThere = !failed.containsAll(readings.getOrDefault(guid, Set.of()));
        return new Message(topics.available(name, guid), isThere ? Topics.ONLINE : Topics.OFFLINE);
    }

    /** {@return the topic that says whether the server is reached} */
    public String availableTopic() {
        return topics.available(name);
    }

    /**
     * Finds what a topic commands.
     *
     * @param topic a topic that matches {@link Topics#commandFilter}
     * @return the control; empty if there is none: the device is unknown, left out, or takes no such command. That of a device that
     *     is protected, or read-only by its options, refuses everything
     */
    public Optional<Control> control(String topic) {
        return Optional.ofNullable(controls.get(topic));
    }
}
