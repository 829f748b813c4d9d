package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.cli.surroundings.Surroundings;
import io.github.thinknxkit.cli.surroundings.UsageException;
import io.github.thinknxkit.cli.value.ShownText;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.connection.Secret;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes connections of settings, and fetches the secret that they need. */
public final class Connector {

    private final Surroundings around;

    /**
     * Creates a connector.
     *
     * @param around the process
     */
    public Connector(Surroundings around) {
        this.around = around;
    }

    /**
     * Fetches the secret of a connection: the password of a local server, or the key of a cloud.
     *
     * @param settings the settings
     * @return the secret
     * @throws UsageException if there is none, and nobody to ask
     */
    public Secret secret(ConnectionSettings settings) {
        return settings.secret()
                .map(found -> found.fetch(around))
                .orElseGet(() -> settings.isLocal() ? askPassword(settings) : askKey());
    }

    /**
     * Fetches the secret of a connection over which nothing is sent, so that what is wrong with it comes to light.
     *
     * @param settings the connection, with a place
     * @return the secret; any other where it would be asked for, or be read from standard input
     * @throws UsageException if a real call would find no secret that can be used
     */
    public Secret secretUnasked(ConnectionSettings settings) {
        boolean later = settings.secret()
                .map(SecretSource.StandardInput.class::isInstance)
                .orElse(around.terminals().in());
        return later ? Secret.of("unasked") : secret(settings);
    }

    private Secret askPassword(ConnectionSettings settings) {
        return ask("Password of " + ShownText.clean(user(settings)) + ": ")
                .orElseThrow(() -> new UsageException("no password is given and there is no terminal to ask at: set"
                        + " THINKNX_PASSWORD, or give --password-file FILE (- for standard input)"));
    }

    private Secret askKey() {
        return ask("Integration Kit key: ")
                .orElseThrow(
                        () -> new UsageException("no key is given and there is no terminal to ask at: set THINKNX_KEY,"
                                + " or give --key-file FILE (- for standard input)"));
    }

    private Optional<Secret> ask(String question) {
        return around.terminals().in() ? around.prompt().secret(question) : Optional.empty();
    }

    private static String user(ConnectionSettings settings) {
        return settings.user()
                .orElseThrow(() -> new UsageException("no user is named: give --user NAME, or set THINKNX_USER"));
    }

    /**
     * Makes a connection.
     *
     * @param settings the settings
     * @param secret the password or key
     * @return the connection
     * @throws UsageException if they are not possible
     */
    public Connection connection(ConnectionSettings settings, Secret secret) {
        return usable(() -> {
            Connection connection = bare(settings, secret).quirks(settings.quirks());
            if (settings.timeout().isPresent()) {
                connection = connection.timeout(settings.timeout().get());
            }
            if (settings.feedbackTimeout().isPresent()) {
                connection =
                        connection.feedbackTimeout(settings.feedbackTimeout().get());
            }
            return settings.post() ? connection.post() : connection;
        });
    }

    private static Connection bare(ConnectionSettings settings, Secret secret) {
        ServerAddress place = settings.place().orElseThrow();
        if (place instanceof ServerAddress.Local local) {
            LocalServer server = local.port().isPresent()
                    ? Connection.local(local.host(), local.port().getAsInt())
                    : Connection.local(local.host());
            LocalServer encoding = settings.charset().map(server::charset).orElse(server);
            return settings.scheme().orElse(Scheme.DIGEST).connect(encoding, user(settings), secret);
        } else if (place instanceof ServerAddress.OnPremise cloud) {
            return Connection.onPremise(cloud.url(), secret);
        }
        return Connection.cloud(secret);
    }

    /**
     * Turns what the client finds impossible into an error of usage; its messages hold no secret.
     *
     * @param make makes something of settings
     * @param <T> what is made
     * @return what was made
     * @throws UsageException if it cannot be made
     */
    static <T> T usable(Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException e) {
            throw new UsageException(ShownText.clean(String.valueOf(e.getMessage())));
        }
    }
}
