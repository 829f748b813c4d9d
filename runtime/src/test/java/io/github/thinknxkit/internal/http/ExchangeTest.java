package io.github.thinknxkit.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Settings;
import io.github.thinknxkit.internal.route.Routes;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Sample;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An exchange that was cancelled before it was started must not reach the server. */
@Timeout(20)
class ExchangeTest {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void whatWasCancelledBeforeItsStartIsNeverSent() throws Exception {
        try (RawServer server = RawServer.answering(200, "{}")) {
            Exchange exchange = exchange(server);
            exchange.cancel();
            exchange.run(client, HttpClient::send);
            assertFalse(exchange.mayHaveArrived());
            assertFalse(Thread.currentThread().isInterrupted());
            assertEquals(0, server.connections());
        }
    }

    private static Exchange exchange(RawServer server) {
        Settings settings = Connection.local("127.0.0.1", server.port())
                .basic("service", "pw")
                .settings();
        Message message = Routes.of(Sample.API, settings).message(Sample.call(Sample.TRIGGER));
        return new Exchange(message, "Basic x", null, 100);
    }
}
