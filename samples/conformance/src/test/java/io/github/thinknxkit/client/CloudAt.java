package io.github.thinknxkit.client;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.generated.Clients;
import java.net.URI;
import java.util.Optional;

/** The generated client with the vendor's cloud somewhere else, since tests reach nothing outside this machine. */
public final class CloudAt {

    private CloudAt() {}

    /** Connects like {@link Thinknx#connect(Connection, Transport)}, with the cloud at another address. */
    public static Thinknx connect(URI cloud, Connection connection, Transport transport) {
        Api api = ThinknxOperations.API;
        Api moved = new Api(
                api.name(),
                api.spec(),
                api.digest(),
                api.basePath(),
                api.port(),
                Optional.of(cloud.toString()),
                api.authentication(),
                api.errorField(),
                api.errorTexts(),
                api.errorStatuses(),
                api.operations(),
                api.probe());
        return Thinknx.over(Clients.open(moved, connection, transport));
    }
}
