package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import java.nio.file.Path;
import java.util.Optional;

/** An open connection. Nothing is sent before the first call. */
public final class Link implements AutoCloseable {

    private final Transport transport;
    private final Thinknx client;

    private Link(Transport transport, Thinknx client) {
        this.transport = transport;
        this.client = client;
    }

    /**
     * Opens a connection.
     *
     * @param connection the connection
     * @param trust the certificates to trust; empty for those of Java
     * @return the open connection
     * @throws io.github.thinknxkit.cli.call.UsageException if the certificates or quirks cannot be used
     */
    public static Link open(Connection connection, Optional<Path> trust) {
        Transport transport = Connector.usable(() -> transport(trust));
        return new Link(transport, Connector.usable(() -> Thinknx.connect(connection, transport)));
    }

    private static Transport transport(Optional<Path> trust) {
        // Reports of attempts are printed at once, by the thread that ended the attempt.
        Transport.Builder builder = Transport.builder().callbackExecutor(Runnable::run);
        trust.ifPresent(builder::trust);
        return builder.build();
    }

    /** {@return the client} */
    public Thinknx client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        transport.close();
    }
}
