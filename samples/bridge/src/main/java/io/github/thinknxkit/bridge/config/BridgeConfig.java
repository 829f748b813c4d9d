package io.github.thinknxkit.bridge.config;

import io.github.thinknxkit.bridge.broker.BrokerConfig;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.bridge.topic.Topics;
import java.time.Duration;
import java.util.Map;

/**
 * How a bridge is to be.
 *
 * @param broker how the broker is reached
 * @param topics the topics, in which the bridge's id is
 * @param rate how many messages are published in a second at most, at least 1
 * @param commandAge how old a command may be when it is sent to its server
 * @param healthEvery how often the bridge says how it is
 * @param options what is said of devices, by the name of their server
 */
public record BridgeConfig(
        BrokerConfig broker,
        Topics topics,
        int rate,
        Duration commandAge,
        Duration healthEvery,
        Map<String, Options> options) {

    /** How many messages are published in a second at most, unless another number is given. */
    public static final int RATE = 100;

    /** How old a command may be, unless something else is said. */
    public static final Duration COMMAND_AGE = Duration.ofSeconds(30);

    /** How often the bridge says how it is, unless something else is said. */
    public static final Duration HEALTH_EVERY = Duration.ofMinutes(5);

    /** Copies the map. */
    public BridgeConfig {
        options = Map.copyOf(options);
    }

    /**
     * Returns this with other options.
     *
     * @param said what is said of devices, by the name of their server
     * @return the configuration
     */
    public BridgeConfig with(Map<String, Options> said) {
        return new BridgeConfig(broker, topics, rate, commandAge, healthEvery, said);
    }

    /**
     * Returns what is usual.
     *
     * @param broker how the broker is reached
     * @param topics the topics
     * @return the configuration, with nothing said of devices
     */
    public static BridgeConfig of(BrokerConfig broker, Topics topics) {
        return new BridgeConfig(broker, topics, RATE, COMMAND_AGE, HEALTH_EVERY, Map.of());
    }
}
