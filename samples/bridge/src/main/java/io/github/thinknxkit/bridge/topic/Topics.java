package io.github.thinknxkit.bridge.topic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * All topics of one bridge.
 *
 * @param base what topics of all bridges begin with, such as {@code thinknx}; levels may be separated by {@code /}
 * @param bridgeId what tells this bridge from others of the broker
 * @param discoveryPrefix what Home Assistant's discovery topics begin with, {@code homeassistant} unless configured there
 */
public record Topics(String base, String bridgeId, String discoveryPrefix) {

    /** What is said of something that is there: the bridge, a server or a device. */
    public static final String ONLINE = "online";

    /** What is said of something that is not there. */
    public static final String OFFLINE = "offline";

    private static final String BRIDGE = "bridge";
    private static final String SET = "set";
    private static final String STATUS = "_status";
    private static final String GROUPS = "_group";

    /**
     * Checks the topics that all others begin with.
     *
     * @throws IllegalArgumentException if one of them cannot be published to, or the bridge has no id
     */
    public Topics {
        checkPrefix("base topic", base);
        checkPrefix("discovery prefix", discoveryPrefix);
        if (bridgeId.isBlank()) {
            throw new IllegalArgumentException("the bridge's id is empty: give it a name, such as home");
        }
        String own = base + "/" + TopicName.encode(bridgeId) + "/";
        String discovered = discoveryPrefix + "/device/";
        if (own.startsWith(discovered) || discovered.startsWith(own)) {
            throw new IllegalArgumentException(
                    "the bridge's topics would lie among those of discovery, which other programs"
                            + " have, too: give it another base topic");
        }
    }

    private static void checkPrefix(String what, String prefix) {
        boolean usable = !prefix.isEmpty()
                && !prefix.startsWith("/")
                && !prefix.endsWith("/")
                && !prefix.startsWith("$")
                && prefix.chars().noneMatch(letter -> letter == '+' || letter == '#' || letter < ' ');
        if (!usable) {
            throw new IllegalArgumentException("the " + what + " is \"" + prefix.replaceAll("\\p{Cntrl}", "?")
                    + "\", but it has to be the beginning of a topic, such as home/thinknx, without + and #");
        }
    }

    /** {@return the topic of the bridge's state, {@code online} or, as the last will, {@code offline}} */
    public String bridgeState() {
        return bridge("state");
    }

    /**
     * Returns a topic of the bridge itself.
     *
     * @param name its levels after {@code bridge/}, such as {@code info} or {@code request/reload}
     * @return the topic
     */
    public String bridge(String name) {
        return root() + "/" + BRIDGE + "/" + name;
    }

    /**
     * Returns the topic that says whether a server is reached.
     *
     * @param server the server's name in the configuration
     * @return the topic of {@code online} or {@code offline}
     */
    public String available(String server) {
        return server(server) + "/available";
    }

    /**
     * Returns the topic that says whether a device can be read.
     *
     * @param server the server's name
     * @param guid the device
     * @return the topic of {@code online} or {@code offline}
     */
    public String available(String server, String guid) {
        return device(server, guid) + "/available";
    }

    /**
     * Returns the topic of a state of a device.
     *
     * @param server the server's name
     * @param guid the device
     * @param state the state's name, such as {@code power.on}
     * @return the topic
     */
    public String state(String server, String guid, String state) {
        return device(server, guid) + "/" + state;
    }

    /**
     * Returns the topic that takes commands for a device.
     *
     * @param server the server's name
     * @param guid the device
     * @param control what of it is commanded, such as {@code power}
     * @return the topic
     */
    public String set(String server, String guid, String control) {
        return state(server, guid, control) + "/" + SET;
    }

    /**
     * Returns the topic of something that a server says of itself.
     *
     * @param server the server's name
     * @param field what it is, such as {@code version}
     * @return the topic, which no device has
     */
    public String status(String server, String field) {
        return server(server) + "/" + STATUS + "/" + field;
    }

    /**
     * Returns the topic that takes telegrams for a group address.
     *
     * @param server the server's name
     * @param address the address in three levels, such as {@code 1/0/7}
     * @return the topic, which no device has
     */
    public String group(String server, String address) {
        return server(server) + "/" + GROUPS + "/" + address.replace('/', '-') + "/" + SET;
    }

    /** {@return the filter of all topics that take commands, for servers of any name} */
    public String commandFilter() {
        return root() + "/+/+/+/" + SET;
    }

    /**
     * Returns the topic of a discovery payload.
     *
     * @param id the device's id, as {@link #id} makes it
     * @return the topic
     */
    public String discovery(String id) {
        return discoveryPrefix + "/device/" + id + "/config";
    }

    /**
     * Returns an id that nothing else has, on this bridge or another one, whose base topic or id is another.
     *
     * @param names the names that lead to a thing, such as a server's and a device's GUID
     * @return letters, digits, {@code -} and {@code _}
     */
    public String id(List<String> names) {
        return names.stream()
                .map(name -> TopicName.SEPARATOR + TopicName.encode(name))
                .collect(Collectors.joining(
                        "", TopicName.encode(base) + TopicName.SEPARATOR + TopicName.encode(bridgeId), ""));
    }

    /**
     * Returns whether a topic is one of this bridge's, and so can be taken back by it.
     *
     * @param topic any topic
     * @return whether no other bridge has it, nor anything else
     */
    public boolean isOwn(String topic) {
        String discovered = discoveryPrefix + "/device/" + id(List.of());
        return topic.startsWith(root() + "/")
                || topic.equals(discovered + "/config")
                || (topic.startsWith(discovered + TopicName.SEPARATOR) && topic.endsWith("/config"));
    }

    private String root() {
        return base + "/" + TopicName.encode(bridgeId);
    }

    private String device(String server, String guid) {
        return server(server) + "/" + TopicName.encode(guid);
    }

    /** A server may be called like the bridge's own topics, which then stay its own. */
    private String server(String server) {
        return root() + "/" + (server.equals(BRIDGE) ? "_62ridge" : TopicName.encode(server));
    }
}
