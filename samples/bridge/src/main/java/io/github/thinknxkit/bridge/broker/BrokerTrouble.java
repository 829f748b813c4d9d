package io.github.thinknxkit.bridge.broker;

import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5DisconnectException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5PubAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5SubAckException;
import io.github.thinknxkit.connection.UnavailableSecretException;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLException;

/** What is wrong between bridge and broker, in words that name no secret. */
final class BrokerTrouble {

    private BrokerTrouble() {}

    static String text(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        Throwable bare =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return bare.getMessage() == null ? bare.getClass().getSimpleName() : ShownText.clean(bare.getMessage());
    }

    private static Optional<String> known(Throwable cause) {
        if (cause instanceof Mqtt5ConnAckException refused) {
            return Optional.of("it refuses the connection: " + refusal(refused));
        } else if (cause instanceof Mqtt5DisconnectException ended) {
            return Optional.of(
                    "it ended the connection: " + ended.getMqttMessage().getReasonCode());
        } else if (cause instanceof Mqtt5PubAckException refused) {
            return Optional.of(
                    "it does not take the message: " + refused.getMqttMessage().getReasonCode());
        } else if (cause instanceof Mqtt5SubAckException) {
            return Optional.of("it does not let the bridge subscribe to its own topics; see its access control list");
        } else if (cause instanceof UnknownHostException) {
            return Optional.of("nobody knows its name; is it right?");
        } else if (cause instanceof ConnectException) {
            return Optional.of("nothing listens there; does the broker run, and is the port right?");
        } else if (cause instanceof SSLException) {
            return Optional.of("no TLS with it: " + ShownText.clean(String.valueOf(cause.getMessage()))
                    + "; is it the port for TLS, and has \"trust\" its authority?");
        } else if (cause instanceof UsageException || cause instanceof UnavailableSecretException) {
            return Optional.of(String.valueOf(cause.getMessage()));
        }
        return Optional.empty();
    }

    private static String refusal(Mqtt5ConnAckException refused) {
        return switch (refused.getMqttMessage().getReasonCode()) {
            case BAD_USER_NAME_OR_PASSWORD, NOT_AUTHORIZED -> "user or password is wrong, or the user may not connect";
            case UNSUPPORTED_PROTOCOL_VERSION -> "it does not speak MQTT 5";
            default -> refused.getMqttMessage().getReasonCode().toString();
        };
    }
}
