package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.cli.connection.Connector;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.call.OperationPlanner;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.call.SpecClient;
import io.github.thinknxkit.dynamic.call.Target;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.OpenConnection;
import io.github.thinknxkit.dynamic.server.SecretEcho;
import java.util.List;
import java.util.function.Function;

/** Asks a server, each time over a connection of its own, and each time once. */
final class ExaminedServer {

    private final ApiActions actions;
    private final Connector connector;
    private final SecretEcho echo;

    ExaminedServer(ApiActions actions, Connector connector, Secret secret) {
        this.actions = actions;
        this.connector = connector;
        this.echo = new SecretEcho(secret);
    }

    /** Returns a text of the server without the secret. */
    String clean(String text) {
        return echo.clean(text);
    }

    /**
     * Asks something.
     *
     * @param settings how the server is reached
     * @param read reads something and changes nothing
     * @param <T> the type of the answer
     * @return what came of it
     */
    <T> Probe<T> ask(ConnectionSettings settings, Function<SpecClient, T> read) {
        try (OpenConnection link = OpenConnection.open(
                actions.spec(),
                connector.connection(settings, echo.secret()).retries(RetryPolicy.none()),
                echo,
                settings.trust())) {
            return Probe.of(() -> read.apply(link.client()));
        }
    }

    /** Sends a read of the document, such as {@code system/serverStatus}. */
    Probe<List<ReplyField>> read(ConnectionSettings settings, String operation, String... parameters) {
        OperationPlanner planner = new OperationPlanner(actions, (action, guid) -> Target.device(guid));
        return ask(settings, client -> planner.send(client, operation, parameters));
    }

    Probe<List<ReplyField>> serverStatus(ConnectionSettings settings) {
        return read(settings, "system/serverStatus");
    }
}
