package io.github.thinknxkit.dynamic.plant;

import io.github.thinknxkit.caller.ServerAnswer;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.SpecClient;
import io.github.thinknxkit.dynamic.server.OpenConnection;
import io.github.thinknxkit.dynamic.server.SecretEcho;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What reads the devices of a plant file.
 *
 * @param client what sends the calls
 * @param echo leaves the connection's secret out of answers
 * @param listeners what hears the answers to a call as they were sent, each time the same or an equal one
 */
public record DeviceLink(SpecClient client, SecretEcho echo, Function<PlannedCall, Consumer<ServerAnswer>> listeners) {

    /**
     * Returns the link over an open connection, whose answers nobody else hears.
     *
     * @param connection the connection
     * @return the link
     */
    public static DeviceLink over(OpenConnection connection) {
        return new DeviceLink(connection.client(), connection.echo(), call -> PlannedCall.noListener());
    }
}
