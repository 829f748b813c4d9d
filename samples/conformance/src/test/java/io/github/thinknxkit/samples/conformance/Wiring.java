package io.github.thinknxkit.samples.conformance;

import io.github.thinknxkit.client.CloudAt;
import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.simulator.Simulator;
import java.net.URI;
import java.util.function.UnaryOperator;

/** The kinds of connection, each with what it adds to a call on the wire. */
enum Wiring {
    DIGEST("/api/V1/", "auth=digest"),
    BASIC("/api/V1/", "auth=basic"),
    QUERY("/api/V1/", "auth=basic&user=service&pass=***"),
    CLOUD("/***/api/V1/", ""),
    ON_PREMISE("/***/api/V1/", "");

    static final String USER = "service";
    static final String PASSWORD = "cellar door";
    static final String KEY = "K3Y0F7H1S5ERVER";

    private final String path;
    private final String credentials;

    Wiring(String path, String credentials) {
        this.path = path;
        this.credentials = credentials;
    }

    /** Returns the path as the journal shows it, its key starred out. */
    String path(String operation) {
        return path + operation;
    }

    /** Returns the parameters as they have to arrive, credentials last, as in the document's URL schemes. */
    String parameters(String query) {
        String separator = query.isEmpty() || credentials.isEmpty() ? "" : "&";
        return query + separator + credentials;
    }

    Thinknx connect(Simulator simulator, Transport transport, UnaryOperator<Connection> settings) {
        Connection connection = settings.apply(connection(simulator));
        return this == CLOUD
                ? CloudAt.connect(simulator.cloudAddress(), connection, transport)
                : Thinknx.connect(connection, transport);
    }

    private Connection connection(Simulator simulator) {
        return switch (this) {
            case DIGEST -> local(simulator).digest(USER, PASSWORD);
            case BASIC -> local(simulator).basic(USER, PASSWORD);
            case QUERY -> local(simulator).queryCredentials(USER, PASSWORD);
            case CLOUD -> Connection.cloud(KEY);
            case ON_PREMISE -> Connection.onPremise(simulator.cloudAddress().toString(), KEY);
        };
    }

    private static LocalServer local(Simulator simulator) {
        URI address = simulator.localAddress();
        return Connection.local(address.getHost(), address.getPort());
    }
}
