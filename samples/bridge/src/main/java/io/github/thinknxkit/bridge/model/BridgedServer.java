package io.github.thinknxkit.bridge.model;

import io.github.thinknxkit.bridge.command.Control;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.bridge.topic.Message;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.plant.DeviceState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a server's plant becomes on a broker. All is decided when it is made; nothing is sent or published here.
 *
 * <p>Safe for use by many threads.
 */
public final class BridgedServer {

    private final Topics topics;
    private final String name;

    private BridgedServer(Topics topics, String name) {
        this.topics = topics;
        this.name = name;
    }

    /**
     * What a server is made of.
     *
     * @param name its name in the configuration
     * @param plant its devices
     * @param actions what its API can do
     * @param options what the configuration says of its devices
     * @param version the version of the bridge, which discovery tells
     */
    public record Source(String name, Plant plant, ApiActions actions, Options options, String version) {}

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
        return new BridgedServer(topics, source.name());
    }

    /** {@return its name in the configuration} */
    public String name() {
        return name;
    }

    /** {@return the discovery payloads for Home Assistant: the server's first, then one for each device in the order of the plant} */
    public List<Message> discovery() {
        return List.of();
    }

    /**
     * Returns all topics on which the broker ever retains something of this server: of discovery, of all states that its devices and
     * the server itself can tell, and of its availability. What is retained on others of the bridge is what is gone.
     *
     * @return the topics, whether or not anything is known to be published there yet
     */
    public List<String> topics() {
        return List.of();
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
        return List.of();
    }

    /**
     * Returns what a server says of itself on the broker.
     *
     * @param reply the fields of its answer to {@code system/serverStatus}
     * @param readAt when it was read
     * @return the messages
     */
    public List<Message> status(List<ReplyField> reply, Instant readAt) {
        return List.of();
    }

    /** {@return the topic that says whether the server is reached} */
    public String availableTopic() {
        return topics.available(name);
    }

    /**
     * Finds what a topic commands.
     *
     * @param topic a topic that matches {@link #commandFilter}
     * @return the control; empty if there is none: the device is unknown, left out or read-only
     */
    public Optional<Control> control(String topic) {
        return Optional.empty();
    }

    /** {@return the filter of all topics that take commands for this server} */
    public String commandFilter() {
        return topics.commandFilter(name);
    }
}
