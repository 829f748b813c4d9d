package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.cli.surroundings.Surroundings;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.connection.Secret;
import java.util.Optional;

/** What the environment says of the connection. */
final class EnvironmentSettings {

    private EnvironmentSettings() {}

    static ConnectionSettings of(Surroundings around) {
        return new ConnectionSettings(
                around.variable("THINKNX_URL").map(url -> Place.parse(url, "THINKNX_URL")),
                Optional.empty(),
                around.variable("THINKNX_USER"),
                secret(around, "THINKNX_PASSWORD"),
                secret(around, "THINKNX_KEY"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Quirks.none(),
                Optional.empty());
    }

    private static Optional<SecretSource> secret(Surroundings around, String variable) {
        return around.variable(variable).map(text -> new SecretSource.Known(Secret.of(text)));
    }
}
