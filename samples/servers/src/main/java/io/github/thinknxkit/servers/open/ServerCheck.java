package io.github.thinknxkit.servers.open;

import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.call.DeviceNames;
import io.github.thinknxkit.dynamic.call.OperationPlanner;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.PlantReading;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.OpenConnection;
import io.github.thinknxkit.dynamic.server.SecretEcho;
import io.github.thinknxkit.dynamic.server.SecretSource;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.servers.config.ServerConfig;
import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.ConfigProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at a server's secret, plant file and certificates, and asks it how it is if that is wanted. */
public final class ServerCheck {

    /** It reads, and needs no device. */
    private static final String HOW_ARE_YOU = "system/serverStatus";

    private final ApiActions actions;
    private final boolean asks;

    /** Makes a check, which asks each server how it is, if that is wanted, by one call. */
    public ServerCheck(ApiActions actions, boolean asks) {
        this.actions = actions;
        this.asks = asks;
    }

    /** Looks at servers, adds all that is wrong to the problems, and returns those in which nothing is. */
    public List<ServerConfig> sound(List<ServerConfig> servers, List<ConfigProblem> problems) {
        List<ServerConfig> sound = new ArrayList<>();
        for (ServerConfig server : servers) {
            List<ConfigProblem> found = problems(server);
            problems.addAll(found);
            if (found.isEmpty()) {
                sound.add(server);
            }
        }
        return sound;
    }

    private List<ConfigProblem> problems(ServerConfig server) {
        List<ConfigProblem> problems = new ArrayList<>();
        server.plant()
                .ifPresent(file -> attempt(problems, ConfigCode.PLANT, server, () -> {
                    Plant unused = PlantReading.read(file, actions.spec());
                }));
        List<Secret> secret = new ArrayList<>();
        attempt(problems, ConfigCode.SECRET_SOURCE, server, () -> {
            Optional<SecretSource> source = server.connection().secret();
            secret.add(source.orElseThrow(() -> new UsageException("there is neither a password nor a key"))
                    .fetch());
        });
        secret.forEach(it -> attempt(problems, ConfigCode.SERVER, server, () -> connect(server.connection(), it)));
        return problems;
    }

    private void connect(ConnectionSettings settings, Secret secret) {
        SecretEcho echo = new SecretEcho(secret);
        try (OpenConnection connection =
                OpenConnection.open(actions.spec(), settings.connection(echo.secret()), echo, settings.trust())) {
            if (asks) {
                PlannedCall call =
                        new OperationPlanner(actions, DeviceNames.GUIDS).plan(HOW_ARE_YOU, List.of(), Feedback.NONE);
                List<ReplyField> unused = call.on(connection.client()).send();
            }
        } catch (ThinknxException e) {
            throw new UsageException(echo.clean(ShownText.clean(String.valueOf(e.getMessage()))));
        }
    }

    private static void attempt(List<ConfigProblem> problems, ConfigCode code, ServerConfig server, Runnable look) {
        try {
            look.run();
        } catch (UsageException e) {
            problems.add(ConfigProblem.of(code, "server " + server.name(), String.valueOf(e.getMessage())));
        }
    }
}
