package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.util.Optional;

/** Makes connections of settings, and fetches the secret that they need. */
public final class Connector {

    private final ProcessContext process;

    /**
     * Creates a connector.
     *
     * @param process the process
     */
    public Connector(ProcessContext process) {
        this.process = process;
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
                .map(found -> found.fetch())
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
                .map(ProcessSecrets.StandardInput.class::isInstance)
                .orElse(process.terminals().in());
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
        return process.terminals().in() ? process.prompt().secret(question) : Optional.empty();
    }

    private static String user(ConnectionSettings settings) {
        return settings.user()
                .orElseThrow(() -> new UsageException("no user is named: give --user NAME, or set THINKNX_USER"));
    }

    /**
     * Returns the connection that settings describe.
     *
     * @param settings the settings, with a server
     * @param secret the password or key
     * @return the connection
     * @throws UsageException if no user is named, or a setting cannot be used
     */
    public Connection connection(ConnectionSettings settings, Secret secret) {
        if (settings.isLocal()) {
            user(settings);
        }
        return settings.connection(secret);
    }
}
