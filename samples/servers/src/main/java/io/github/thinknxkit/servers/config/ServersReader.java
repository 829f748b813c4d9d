package io.github.thinknxkit.servers.config;

import io.github.thinknxkit.dynamic.server.ConnectionReader;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.Item;
import io.github.thinknxkit.servers.file.Problems;
import io.github.thinknxkit.servers.file.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads servers: of each what a profile has too, but no secret itself, and how much it is asked. */
public final class ServersReader {

    /** The key of a configuration below which its servers are. */
    public static final String KEY = "servers";

    private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

    private static final int LARGEST_BUDGET = 1_000;
    private static final int LARGEST_RATE = 100_000;

    /** What must not stand in the file, with where it may come from instead. */
    private static final Map<String, String> SECRETS =
            Map.of("password", "password-file or password-variable", "key", "key-file or key-variable");

    private static final List<String> OWN = List.of("password-variable", "key-variable", "budget", "freshness", "rate");

    private final Problems problems;

    /** Makes a reader, which reports what is wrong. */
    public ServersReader(Problems problems) {
        this.problems = problems;
    }

    /** {@return the keys of a server} */
    public static List<String> keys() {
        return Stream.concat(connectionKeys(), OWN.stream()).toList();
    }

    private static Stream<String> connectionKeys() {
        return ConnectionReader.keys().stream().filter(key -> !SECRETS.containsKey(key));
    }

    /** Reads the servers of a configuration, in the order of the file; without those that nothing can be said of. */
    public List<ServerConfig> read(Section configuration) {
        configuration.require(KEY, "name at least one");
        Optional<Section> servers = configuration.item(KEY).flatMap(item -> Section.open(item, problems));
        servers.filter(it -> it.items().isEmpty())
                .ifPresent(it -> problems.report(ConfigCode.MISSING_KEY, it.owner(), "no server is named"));
        return servers.map(Section::items).orElse(List.of()).stream()
                .map(this::server)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ServerConfig> server(Item server) {
        if (!NAME.matcher(server.name()).matches()) {
            problems.report(
                    ConfigCode.NAME,
                    server.unnamed(),
                    "the name of a server has small letters, digits and hyphens between them, at most 40,"
                            + " since it is part of metrics and logs");
        }
        Optional<Section> section = Section.open(server, problems);
        section.ifPresent(it -> {
            it.refuse(SECRETS, "a password or key is never in this file, which people copy and show: use ");
            it.checkKeys(keys());
        });
        return section.map(it -> server(server, it));
    }

    private ServerConfig server(Item server, Section section) {
        ConnectionSettings connection = withVariable(section, connection(section));
        checkComplete(section, connection);
        return new ServerConfig(
                server.name(),
                connection,
                number(section, "budget", LARGEST_BUDGET),
                section.value("freshness", ConfigCode.VALUE, item -> item.time("100ms", "24h")),
                number(section, "rate", LARGEST_RATE));
    }

    private ConnectionSettings connection(Section section) {
        Map<String, Item> given = new HashMap<>();
        connectionKeys().forEach(key -> section.item(key).ifPresent(item -> given.put(key, item)));
        return new ConnectionReader(section.owner().file(), given, (value, fault) -> {
                    if (value instanceof Item item) {
                        boolean both = item.name().equals("cloud") && given.containsKey("url");
                        section.report(both ? ConfigCode.CONFLICT : ConfigCode.VALUE, item, fault);
                    }
                })
                .read();
    }

    private static OptionalDouble number(Section section, String key, int most) {
        return section.value(key, ConfigCode.NUMBER, item -> perSecond(item, most))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private ConnectionSettings withVariable(Section section, ConnectionSettings settings) {
        String key = settings.isLocal() ? "password-variable" : "key-variable";
        return section.value(key, ConfigCode.VALUE, Item::variable)
                .map(settings::by)
                .orElse(settings);
    }

    private void checkComplete(Section section, ConnectionSettings settings) {
        if (section.item("url").isEmpty() && section.item("cloud").isEmpty()) {
            section.require("url", "give http://HOST:5051, https://HOST, or cloud: true for the vendor's cloud");
        } else if (settings.place().isPresent()) {
            String secret = settings.isLocal() ? "password" : "key";
            String other = settings.isLocal() ? "key" : "password";
            if (settings.isLocal()) {
                section.require("user", "a server in the network asks for user and password");
            }
            checkOne(section, secret + "-file", secret + "-variable");
            section.refuse(other + "-file", "is not for such a server, which takes a " + secret);
            section.refuse(other + "-variable", "is not for such a server, which takes a " + secret);
        }
    }

    private void checkOne(Section section, String inFile, String inVariable) {
        Optional<Item> second = section.item(inVariable);
        if (section.item(inFile).isPresent()) {
            second.ifPresent(item -> problems.report(
                    ConfigCode.CONFLICT,
                    item,
                    inFile + " and " + inVariable + " exclude each other; leave one of them out"));
        } else if (second.isEmpty()) {
            section.require(inFile, "name a file that holds it, or give " + inVariable);
        }
    }

    /** A number a second, more than zero. */
    private static double perSecond(Item item, int most) {
        double number = item.decimal();
        if (number > 0 && number <= most) {
            return number;
        }
        throw item.wrong("should be a number a second, more than 0 and at most " + most);
    }
}
