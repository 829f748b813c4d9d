package io.github.thinknxkit.samples.soak.house;

import io.github.thinknxkit.connection.Connection;

/** The kinds of connection. */
public enum Access {
    /** Local, with digest authentication, whose nonces live for two seconds. */
    DIGEST,
    /** Local, with basic authentication. */
    BASIC,
    /** Local, with credentials in the query. */
    QUERY,
    /** Through the cloud, by key and over TLS. */
    CLOUD;

    static final String USER = "service";
    static final String PASSWORD = "cellar door";
    static final String KEY = "K3Y0F7H1S5ERVER";

    private static final String HOST = "127.0.0.1";

    /** {@return whether it goes over TLS} */
    boolean isSecure() {
        return this == CLOUD;
    }

    Connection at(int port) {
        return switch (this) {
            case DIGEST -> Connection.local(HOST, port).digest(USER, PASSWORD);
            case BASIC -> Connection.local(HOST, port).basic(USER, PASSWORD);
            case QUERY -> Connection.local(HOST, port).queryCredentials(USER, PASSWORD);
            case CLOUD -> Connection.onPremise("https://" + HOST + ":" + port, KEY);
        };
    }
}
