package io.github.thinknxkit.bridge.config;

import io.github.thinknxkit.bridge.broker.BrokerConfig;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.servers.config.ServerConfig;
import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.Item;
import io.github.thinknxkit.servers.file.Problems;
import io.github.thinknxkit.servers.file.Section;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how a bridge is to be, wherever a configuration says it. */
public final class BridgeReader {

    /** The keys of a bridge. */
    public static final List<String> KEYS =
            List.of("id", "broker", "options", "base", "discovery", "rate", "command-age", "health");

    private static final int MOST_PER_SECOND = 10_000;

    private final Problems problems;

    /**
     * Makes a reader.
     *
     * @param problems takes what is wrong
     */
    public BridgeReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a bridge.
     *
     * @param section what has its keys
     * @param servers the servers that options can be given for
     * @return the bridge; empty if nothing can be said of it, which is reported
     */
    public Optional<BridgeConfig> read(Section section, List<ServerConfig> servers) {
        section.require("id", "a name of the bridge that no other has on the broker, such as home");
        section.require("broker", "say where it is: broker: {url: mqtt://HOST}");
        Optional<BrokerConfig> broker = section.item("broker")
                .flatMap(item -> Section.open(item, BrokerReader.KEYS, problems))
                .flatMap(BrokerReader::read);
        int rate = section.value("rate", ConfigCode.NUMBER, BridgeReader::perSecond)
                .orElse(BridgeConfig.RATE);
        Duration age = time(section, "command-age").orElse(BridgeConfig.COMMAND_AGE);
        Duration health = time(section, "health").orElse(BridgeConfig.HEALTH_EVERY);
        Map<String, Options> options = options(section, servers);
        return section.value("id", ConfigCode.NAME, id -> topics(section, id))
                .flatMap(topics -> broker.map(found -> new BridgeConfig(found, topics, rate, age, health, options)));
    }

    private static Topics topics(Section section, Item id) {
        try {
            return new Topics(
                    section.item("base").map(Item::text).orElse("thinknx"),
                    id.text(),
                    section.item("discovery").map(Item::text).orElse("homeassistant"));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static int perSecond(Item item) {
        int number = item.whole();
        if (number > 0 && number <= MOST_PER_SECOND) {
            return number;
        }
        throw item.wrong("should be a number of messages a second, from 1 to " + MOST_PER_SECOND);
    }

    private static Optional<Duration> time(Section section, String key) {
        return section.value(key, ConfigCode.VALUE, item -> item.time("1s", "24h"));
    }

    private Map<String, Options> options(Section section, List<ServerConfig> servers) {
        List<String> names = servers.stream().map(ServerConfig::name).toList();
        Map<String, Options> options = new LinkedHashMap<>();
        section.item("options")
                .flatMap(item -> Section.open(item, names, problems))
                .map(Section::items)
                .orElse(List.of())
                .forEach(server -> options.put(server.name(), new OptionsReader(problems).read(server)));
        return options;
    }
}
