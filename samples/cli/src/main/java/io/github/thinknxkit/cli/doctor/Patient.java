package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.cli.connection.ConnectionSettings;
import io.github.thinknxkit.cli.connection.Connector;
import io.github.thinknxkit.cli.connection.Link;
import io.github.thinknxkit.cli.connection.SecretEcho;
import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Secret;
import java.util.function.Function;

/** Asks a server, each time over a connection of its own, and each time once. */
final class Patient {

    private final Connector connector;
    private final Secret secret;

    Patient(Connector connector, Secret secret) {
        this.connector = connector;
        this.secret = secret;
    }

    /** Returns a text of the server without the secret. */
    String clean(String text) {
        return new SecretEcho(secret).clean(text);
    }

    /**
     * Asks something.
     *
     * @param settings how the server is reached
     * @param read reads something and changes nothing
     * @param <T> the type of the answer
     * @return what came of it
     */
    <T> Probe<T> ask(ConnectionSettings settings, Function<Thinknx, T> read) {
        try (Link link = Link.open(
                connector.connection(settings, secret).retries(RetryPolicy.none()), secret, settings.trust())) {
            return Probe.of(() -> read.apply(link.client()));
        }
    }
}
