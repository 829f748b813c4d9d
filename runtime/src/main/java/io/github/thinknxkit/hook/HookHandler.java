package io.github.thinknxkit.hook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Lets the JDK's own HTTP server (module {@code jdk.httpserver}) take what a gateway sends.
 *
 * <p>A gateway sends by https, as a rule: use an {@code HttpsServer}, or a proxy in front.
 */
@SuppressWarnings("exports") // Whoever uses it has the server's module.
public final class HookHandler implements HttpHandler {

    private final HookReceiver receiver;

    /**
     * Creates a handler.
     *
     * @param receiver takes the messages
     */
    public HookHandler(HookReceiver receiver) {
        this.receiver = Objects.requireNonNull(receiver, "receiver");
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            HookReply reply = exchange.getRequestMethod().equals("POST")
                    ? receiver.receive(
                            name -> Optional.ofNullable(
                                    exchange.getRequestHeaders().getFirst(name)),
                            exchange.getRequestBody().readNBytes(HookReceiver.MAX_BYTES + 1))
                    : new HookReply(405, "a hook is sent by POST");
            send(exchange, reply);
        }
    }

    private static void send(HttpExchange exchange, HookReply reply) throws IOException {
        byte[] text = reply.text().getBytes(StandardCharsets.US_ASCII);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=us-ascii");
        exchange.sendResponseHeaders(reply.status(), text.length == 0 ? -1 : text.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(text);
        }
    }

    /** Returns what it hands messages to. */
    @Override
    public String toString() {
        return receiver.toString();
    }
}
