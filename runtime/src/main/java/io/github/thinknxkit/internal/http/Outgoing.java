package io.github.thinknxkit.internal.http;

import io.github.thinknxkit.internal.connection.Settings.Method;
import io.github.thinknxkit.internal.route.Message;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import org.jspecify.annotations.Nullable;

/** What one exchange sends: a message with its authorization. Holds credentials, so it has no text of its own. */
public final class Outgoing {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Message message;
    private final @Nullable String authorization;

    /**
     * Creates what is sent.
     *
     * @param message the message
     * @param authorization the {@code Authorization} field, or null for none
     */
    public Outgoing(Message message, @Nullable String authorization) {
        this.message = message;
        this.authorization = authorization;
    }

    Message message() {
        return message;
    }

    HttpRequest request(BodyPublisher body) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(message.uri()).method(message.method().name(), body);
        if (message.method() == Method.POST) {
            builder.setHeader("Content-Type", FORM);
        }
        if (authorization != null) {
            authorize(builder, authorization);
        }
        return builder.build();
    }

    private static void authorize(HttpRequest.Builder builder, String authorization) {
        try {
            builder.setHeader("Authorization", authorization);
        } catch (IllegalArgumentException e) {
            // Without the cause: its message is the whole field.
            throw new IllegalStateException("the authorization has characters that a header field cannot carry");
        }
    }
}
