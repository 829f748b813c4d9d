package io.github.thinknxkit.bridge.config;

import io.github.thinknxkit.servers.config.Configured;
import io.github.thinknxkit.servers.config.ServerConfig;
import io.github.thinknxkit.servers.file.ConfigFile;
import java.nio.file.Path;
import java.util.List;

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
        return new ConfigFile<>(file, BridgeReader::read);
    }
}
