package io.github.thinknxkit.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import io.github.thinknxkit.connection.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A receiver on the JDK's own server, and the example of the convention's documents. */
@Timeout(20)
class HookHandlerTest {

    private static final String EXAMPLE = "{\"test\": 2432232314}";

    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        HookReceiver receiver = HookReceiver.of(
                Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"), () -> Instant.ofEpochSecond(1614265330));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hooks", new HookHandler(receiver));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private HttpResponse<String> send(String method, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(
                                "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks"))
                        .header("Webhook-Id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
                        .header("Webhook-Timestamp", "1614265330")
                        .header("Webhook-Signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void takesTheKnownExample() throws Exception {
        assertEquals(202, send("POST", EXAMPLE).statusCode());
        assertEquals(202, send("POST", EXAMPLE).statusCode());
    }

    @Test
    void refusesTheRest() throws Exception {
        assertEquals(405, send("PUT", EXAMPLE).statusCode());
        assertEquals(401, send("POST", EXAMPLE + " ").statusCode());
        assertEquals(413, send("POST", "x".repeat(HookReceiver.MAX_BYTES + 1)).statusCode());
    }
}
