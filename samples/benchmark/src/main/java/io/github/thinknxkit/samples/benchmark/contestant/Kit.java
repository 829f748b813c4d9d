package io.github.thinknxkit.samples.benchmark.contestant;

import io.github.thinknxkit.client.PowerLevelController;
import io.github.thinknxkit.client.PowerLevelStatus;
import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.samples.benchmark.server.Access;
import io.github.thinknxkit.samples.benchmark.server.Servers;
import java.util.concurrent.CompletableFuture;

/** The kit, as a user would set it up, but for more calls at once. */
final class Kit implements Contestant<PowerLevelStatus> {

    private final Thinknx home;
    private final PowerLevelController level;

    private Kit(Thinknx home) {
        this.home = home;
        this.level = home.light(Servers.GUID).powerLevel();
    }

    static Kit at(Destination destination) {
        return new Kit(Thinknx.connect(connection(destination)));
    }

    static Kit over(Transport transport, Destination destination) {
        return new Kit(Thinknx.connect(connection(destination), transport));
    }

    /** Digest is right also for a server that asks for nothing: it sends nothing until it is asked. */
    private static Connection connection(Destination destination) {
        LocalServer server = Connection.local(Destination.HOST, destination.port());
        return (destination.access() == Access.BASIC
                        ? server.basic(Access.USER, Access.PASSWORD)
                        : server.digest(Access.USER, Access.PASSWORD))
                .maxInFlight(64);
    }

    @Override
    public PowerLevelStatus call() {
        return level.status().send();
    }

    @Override
    public CompletableFuture<PowerLevelStatus> callAsync() {
        return level.status().sendAsync();
    }

    @Override
    public Reading reading(PowerLevelStatus status) {
        return new Reading(
                status.guid().orElse(""),
                status.exactLevel(),
                status.communicationObject().orElse(-1));
    }

    @Override
    public void close() {
        home.close();
    }
}
