package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.spi.Api;
import io.github.thinknxkit.spi.Caller;

/** Puts the parts together that send calls. */
public final class Callers {

    private Callers() {}

    /**
     * Opens a connection with a transport of its own.
     *
     * @param api the generated API
     * @param connection how the server is reached
     * @return what sends the calls
     */
    public static Caller owning(Api api, Connection connection) {
        return new HttpCaller();
    }

    /**
     * Opens a connection over a shared transport.
     *
     * @param api the generated API
     * @param connection how the server is reached
     * @param transport what carries the calls
     * @return what sends the calls
     */
    public static Caller sharing(Api api, Connection connection, Transport transport) {
        return new HttpCaller();
    }
}
