package io.github.thinknxkit.fleet.program;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.fleet.kafka.KafkaAccess;
import io.github.thinknxkit.fleet.secret.AllowedHosts;
import io.github.thinknxkit.fleet.secret.Secrets;
import io.github.thinknxkit.fleet.worker.WorkerSettings;
import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.Item;
import io.github.thinknxkit.servers.file.Problems;
import io.github.thinknxkit.servers.file.Section;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** Reads the configuration of a worker. */
final class ConfigReader {

    private static final List<String> KEYS = List.of(
            "brokers",
            "kafka",
            "prefix",
            "worker",
            "protocol",
            "session",
            "call-time",
            "host-rate",
            "backlog",
            "republish",
            "secrets",
            "secret-variables",
            "hosts",
            "trust",
            "operation");

    private static final Pattern PORT = Pattern.compile("(?:([^:\\s]{1,250}):)?([0-9]{1,5})");
    private static final int OPERATION = 9404;

    private ConfigReader() {}

    static Optional<FleetConfig> read(Item root, Problems problems) {
        return Section.open(root, KEYS, problems).flatMap(ConfigReader::config);
    }

    /** What whoever commands and watches needs: no secrets. */
    static Optional<KafkaAccess> readKafka(Item root, Problems problems) {
        return Section.open(root, KEYS, problems).flatMap(ConfigReader::kafka);
    }

    private static Optional<FleetConfig> config(Section section) {
        if (section.item("secrets").isEmpty()
                && section.item("secret-variables").isEmpty()) {
            section.require(
                    "secrets", "the directory whose files hold the servers' passwords and keys; or secret-variables");
        }
        Secrets secrets = section.path("secrets")
                .map(Secrets::inDirectory)
                .or(() -> section.text("secret-variables").map(Secrets::inEnvironment))
                .orElse(Secrets.inDirectory(Path.of("")));
        InetSocketAddress operation = section.value("operation", ConfigCode.VALUE, ConfigReader::address)
                .orElseGet(() -> new InetSocketAddress(InetAddress.getLoopbackAddress(), OPERATION));
        return kafka(section)
                .map(kafka -> new FleetConfig(
                        new WorkerSettings(
                                kafka,
                                section.text("worker").orElseGet(ConfigReader::ownName),
                                section.value("protocol", ConfigCode.VALUE, ConfigReader::protocol)
                                        .orElse(KafkaAccess.Protocol.CONSUMER),
                                time(section, "session", 45),
                                time(section, "call-time", 10),
                                number(section, "host-rate", 20),
                                number(section, "backlog", 16),
                                time(section, "republish", 60),
                                secrets,
                                section.value("hosts", ConfigCode.WRONG_KIND, Item::texts)
                                        .map(AllowedHosts::new)
                                        .orElse(AllowedHosts.ANY),
                                section.path("trust")),
                        operation));
    }

    private static Optional<KafkaAccess> kafka(Section section) {
        section.require("brokers", "some of the brokers, such as kafka-1:9092,kafka-2:9092");
        Map<String, String> settings = section.value("kafka", ConfigCode.UNREADABLE, ConfigReader::properties)
                .orElse(Map.of());
        String prefix = section.text("prefix").orElse("thinknx");
        return section.text("brokers").map(some -> new KafkaAccess(some, prefix, settings));
    }

    private static Duration time(Section section, String key, int seconds) {
        return section.value(key, ConfigCode.VALUE, item -> item.time("100ms", "24h"))
                .orElse(Duration.ofSeconds(seconds));
    }

    private static int number(Section section, String key, int otherwise) {
        return section.value(key, ConfigCode.NUMBER, item -> {
                    int number = item.whole();
                    if (number > 0) {
                        return number;
                    }
                    throw item.wrong("should be a whole number from 1 on");
                })
                .orElse(otherwise);
    }

    private static KafkaAccess.Protocol protocol(Item item) {
        return switch (item.text()) {
            case "classic" -> KafkaAccess.Protocol.CLASSIC;
            case "consumer" -> KafkaAccess.Protocol.CONSUMER;
            default -> throw item.wrong("should be classic or consumer");
        };
    }

    private static InetSocketAddress address(Item item) {
        var match = PORT.matcher(item.text());
        if (!match.matches() || Integer.parseInt(match.group(2)) > 65_535) {
            throw item.wrong("should be a port, or HOST:PORT");
        }
        int port = Integer.parseInt(match.group(2));
        return match.group(1) == null
                ? new InetSocketAddress(InetAddress.getLoopbackAddress(), port)
                : new InetSocketAddress(match.group(1), port);
    }

    private static Map<String, String> properties(Item item) {
        Properties read = new Properties();
        try (InputStream in = Files.newInputStream(item.path())) {
            read.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageException("the file of Kafka's own settings cannot be read");
        }
        Map<String, String> settings = new HashMap<>();
        read.stringPropertyNames().forEach(name -> settings.put(name, read.getProperty(name)));
        return settings;
    }

    /** Processes on many machines, or in many containers, have names that differ. */
    private static String ownName() {
        return hostName().toLowerCase(Locale.ROOT) + "-"
                + ProcessHandle.current().pid();
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "worker";
        }
    }
}
