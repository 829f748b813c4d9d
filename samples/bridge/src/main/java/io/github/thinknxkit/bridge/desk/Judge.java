package io.github.thinknxkit.bridge.desk;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.github.thinknxkit.bridge.command.Decoded;
import io.github.thinknxkit.bridge.command.Decoded.Accepted;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.spec.model.Effect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says which messages are commands that may be sent.
 *
 * @param find what a topic commands
 * @param oldest how old a command may be when it is sent
 */
record Judge(Function<String, Optional<Commanded>> find, Duration oldest) {

    /**
     * Judges a message.
     *
     * @throws UsageException if it is not carried out; the message says why
     */
    Order order(Mqtt5Publish message, Instant now) {
        if (message.isRetain()) {
            throw new UsageException(
                    "the command is retained, and would be done again at each start; publish it without retain");
        }
        Commanded commanded = find.apply(message.getTopic().toString())
                .orElseThrow(() -> new UsageException("nothing takes commands here"));
        CommandForm form = CommandForm.of(message);
        Instant notAfter = notAfter(message, form, now);
        Decoded decoded = commanded
                .control()
                .decode(form.value()
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .orElseGet(message::getPayloadAsBytes));
        if (decoded instanceof Accepted accepted) {
            checkOnce(message, accepted);
            return new Order(message, commanded, accepted, notAfter);
        }
        throw new UsageException(((Decoded.Refused) decoded).reason());
    }

    private Instant notAfter(Mqtt5Publish message, CommandForm form, Instant now) {
        Instant meant = form.at().orElse(now);
        if (meant.isBefore(now.minus(oldest)) || meant.isAfter(now.plus(oldest))) {
            throw new UsageException("the command is of " + meant + ", and now it is " + now + "; it may be "
                    + oldest.toSeconds() + " s old, and clocks may differ as much");
        }
        Instant byAge = earlier(meant, now).plus(oldest);
        return message.getMessageExpiryInterval().isPresent()
                ? earlier(
                        byAge,
                        now.plusSeconds(message.getMessageExpiryInterval().getAsLong()))
                : byAge;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** At QoS 1 a sender that loses its connection sends again, and nobody behind the broker can tell that from a second command. */
    private static void checkOnce(Mqtt5Publish message, Accepted accepted) {
        if (accepted.effect() != Effect.ABSOLUTE && message.getQos() != MqttQos.AT_MOST_ONCE) {
            throw new UsageException("what must not be done twice is sent with QoS 0: with QoS "
                    + message.getQos().getCode() + " the broker may get it twice");
        }
    }
}
