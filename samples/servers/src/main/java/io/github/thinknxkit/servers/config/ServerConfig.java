package io.github.thinknxkit.servers.config;

import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.SecretSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What is said of a server.
 *
 * @param name its name, which is part of metrics and logs: small letters, digits and hyphens
 * @param connection how it is reached; it has a place, a secret and, for a server in the network, a user
 * @param budget how many reads the watch makes in a second at most; empty for the watch's own default
 * @param freshness how old a state may become before the watch reads it again; empty for the watch's own default
 * @param rate how many calls a second a program passes on from others; empty for as many as come
 */
public record ServerConfig(
        String name,
        ConnectionSettings connection,
        OptionalDouble budget,
        Optional<Duration> freshness,
        OptionalDouble rate) {

    /** {@return the plant file, which names the devices; empty for a server that is called by GUID alone} */
    public Optional<Path> plant() {
        return connection.plant();
    }

    /** {@return all files whose content counts: plant file, password or key, certificates} */
    public List<Path> files() {
        return Stream.of(
                        plant(),
                        connection.trust(),
                        connection
                                .secret()
                                .filter(SecretSource.InFile.class::isInstance)
                                .map(source -> ((SecretSource.InFile) source).file()))
                .flatMap(Optional::stream)
                .toList();
    }
}
