package io.github.thinknxkit.bridge.config;

import io.github.thinknxkit.servers.config.Configured;
import io.github.thinknxkit.servers.config.ServerConfig;
import io.github.thinknxkit.servers.config.ServersReader;
import io.github.thinknxkit.servers.file.ConfigFile;
import io.github.thinknxkit.servers.file.Item;
import io.github.thinknxkit.servers.file.Problems;
import io.github.thinknxkit.servers.file.Section;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The configuration of a program that is a bridge and nothing else.
 *
 * @param bridge the bridge
 * @param servers the servers, each by a name of its own, in the order of the file
 */
public record ProgramConfig(BridgeConfig bridge, List<ServerConfig> servers) implements Configured {

    /** Copies the list. */
    public ProgramConfig {
        servers = List.copyOf(servers);
    }

    /**
     * Returns the configuration in a file.
     *
     * @param file the file, which is read when it is needed
     * @return the configuration
     */
    public static ConfigFile<ProgramConfig> in(Path file) {
        return new ConfigFile<>(file, ProgramConfig::read);
    }

    private static Optional<ProgramConfig> read(Item root, Problems problems) {
        List<String> keys = Stream.concat(BridgeReader.KEYS.stream(), Stream.of(ServersReader.KEY))
                .toList();
        return Section.open(root, keys, problems).flatMap(section -> {
            List<ServerConfig> servers = new ServersReader(problems).read(section);
            return new BridgeReader(problems).read(section, servers).map(bridge -> new ProgramConfig(bridge, servers));
        });
    }
}
