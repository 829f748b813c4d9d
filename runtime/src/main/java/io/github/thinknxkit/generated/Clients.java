package io.github.thinknxkit.generated;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.internal.call.HttpCaller;
import java.util.Objects;

/** Opens what a generated client stands on. */
public final class Clients {

    /** The version of the runtime. Code that another version of the processor generated might not fit it. */
    public static final String VERSION = "0.1.0";

    private Clients() {}

    /**
     * Opens a connection with a transport of its own, which is closed with it. Nothing is sent yet.
     *
     * @param api the generated API
     * @param connection how the server is reached
     * @return what sends the calls
     * @throws IllegalArgumentException if the connection has a quirk for something that the API does not have
     */
    public static Caller open(Api api, Connection connection) {
        return HttpCaller.owning(Objects.requireNonNull(api, "api"), Objects.requireNonNull(connection, "connection"));
    }

    /**
     * Opens a connection over a transport that it shares with others and that stays open when it is closed. Nothing is
     * sent yet.
     *
     * @param api the generated API
     * @param connection how the server is reached
     * @param transport what carries the calls
     * @return what sends the calls
     * @throws IllegalArgumentException if the connection has a quirk for something that the API does not have
     */
    public static Caller open(Api api, Connection connection, Transport transport) {
        return HttpCaller.sharing(
                Objects.requireNonNull(api, "api"),
                Objects.requireNonNull(connection, "connection"),
                Objects.requireNonNull(transport, "transport"));
    }
}
