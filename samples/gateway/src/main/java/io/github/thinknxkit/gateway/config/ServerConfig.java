package io.github.thinknxkit.gateway.config;

import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A server behind the gateway.
 *
 * @param name its name, which keys, metrics and the page have: small letters, digits and hyphens
 * @param connection how it is reached; it has a place, a secret and, for a server in the network, a user
 * @param budget how many reads the watch makes in a second at most; empty for the watch's own default
 * @param freshness how old a state may become before the watch reads it again; empty for the watch's own default
 * @param rate how many calls a second are passed on, all keys together; empty for as many as come
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
}
