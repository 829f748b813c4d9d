package io.github.thinknxkit.internal.http;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import org.jspecify.annotations.Nullable;

/** What one exchange sends: a message with its authorization. Holds credentials, so it has no text of its own. */
public final class Outgoing {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Message message;
    private final @Nullable String authorization;
    private final @Nullable String cookie;

    /**
     * Creates what is sent.
     *
     * @param message the message
     * @param authorization the {@code Authorization} field, or null for none
     * @param cookie the {@code Cookie} field, or null for none
     */
    public Outgoing(Message message, @Nullable String authorization, @Nullable String cookie) {
        this.message = message;
        this.authorization = authorization;
        this.cookie = cookie;
    }

    Message message() {
        return message;
    }

    HttpRequest request(BodyPublisher body) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(message.uri()).method(message.method(), body);
        if (message.method().equals("POST")) {
            builder.setHeader("Content-Type", FORM);
        }
        if (authorization != null) {
            set(builder, "Authorization", authorization);
        }
        if (cookie != null) {
            set(builder, "Cookie", cookie);
        }
        return builder.build();
    }

    private static void set(HttpRequest.Builder builder, String name, String value) {
        try {
            builder.setHeader(name, value);
        } catch (IllegalArgumentException e) {
            // Without the cause: its message is the whole field.
            throw new IllegalStateException("the field " + name + " has characters that it cannot carry");
        }
    }
}
