package io.github.thinknxkit.servers.open;

import io.github.thinknxkit.caller.ServerAnswer;
import io.github.thinknxkit.connection.CallListener;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.SpecClient;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.DeviceLink;
import io.github.thinknxkit.dynamic.plant.FileDevice;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.StateKinds;
import io.github.thinknxkit.dynamic.server.SecretEcho;
import io.github.thinknxkit.servers.config.FileDigest;
import io.github.thinknxkit.servers.config.ServerConfig;
import io.github.thinknxkit.watch.Watch;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** A server that is about to be opened. What hears its calls is told here, since a watch begins with it. */
public final class Opening {

    private final ServerConfig config;
    private final Optional<Plant> plant;
    private final FileDigest files;
    private final SecretEcho echo;
    private final Connection connection;
    private final ApiActions actions;
    private final StateKinds kinds;
    private final Transports.Share share;

    Opening(
            ServerConfig config,
            Optional<Plant> plant,
            FileDigest files,
            ApiActions actions,
            StateKinds kinds,
            Supplier<Transports.Share> take) {
        this.config = config;
        this.plant = plant;
        this.files = files;
        this.actions = actions;
        this.kinds = kinds;
        this.echo = new SecretEcho(config.connection()
                .secret()
                .orElseThrow(() -> new UsageException(config.name() + " has neither a password nor a key"))
                .fetch());
        this.connection = config.connection().connection(echo.secret());
        // Last, when nothing else can be wrong.
        this.share = take.get();
    }

    /** Prepares to open a server whose plant is no file, and is not read again, over a transport of the caller's. */
    public static Opening of(
            ServerConfig config, Optional<Plant> plant, ApiActions actions, StateKinds kinds, Transport transport) {
        return new Opening(
                config,
                plant,
                FileDigest.of(List.of()),
                actions,
                kinds,
                () -> new Transports.Share(transport, () -> {}));
    }

    public ServerConfig config() {
        return config;
    }

    /** Opens the server, whose calls nobody hears. */
    public OpenServer open() {
        return open(report -> {}, read -> PlannedCall.noListener());
    }

    /**
     * Opens the server. One hears each attempt of each call; the other gives for each read of the watch what hears its answers as
     * they were sent, each time the same or an equal one.
     */
    public OpenServer open(CallListener calls, Function<PlannedCall, Consumer<ServerAnswer>> reads) {
        SpecClient client = SpecClient.open(actions.spec(), connection.listener(calls), share.transport());
        Optional<Watch> watch = plant.filter(file -> !file.devices().isEmpty())
                .map(file -> watch(file, new DeviceLink(client, echo, reads)));
        return new OpenServer(config, files, plant, client, share, echo, watch);
    }

    /** Uses nothing any more, whether the server was opened or not. */
    void end() {
        share.close();
    }

    private Watch watch(Plant file, DeviceLink link) {
        Watch.Builder builder = Watch.over(file.devices().stream()
                .map(device -> new FileDevice(device, link, kinds))
                .toList());
        if (config.budget().isPresent()) {
            builder = builder.budget(config.budget().getAsDouble());
        }
        if (config.freshness().isPresent()) {
            builder = builder.freshness(config.freshness().get());
        }
        return builder.start();
    }
}
