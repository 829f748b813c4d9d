package io.github.thinknxkit.bridge.desk;

import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a message says: a value alone, or {@code {"value": 40, "at": "2026-11-30T10:00:00Z"}}, as the bridge writes states.
 *
 * @param value the value, if the message is such an object
 * @param at when it was meant, if the message says so, here or in a user property
 */
record CommandForm(Optional<String> value, Optional<Instant> at) {

    private static final String AT = "at";
    private static final CommandForm PLAIN = new CommandForm(Optional.empty(), Optional.empty());

    /** No value and time have nearly as many bytes. */
    private static final int LONGEST = 1_000;

    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Reads a message.
     *
     * @throws UsageException if the time in it is none
     */
    static CommandForm of(Mqtt5Publish message) {
        byte[] payload = message.getPayloadAsBytes();
        CommandForm form = payload.length > 0 && payload[0] == '{' && payload.length <= LONGEST
                ? object(new String(payload, StandardCharsets.UTF_8)).orElse(PLAIN)
                : PLAIN;
        return new CommandForm(form.value, form.at.or(() -> property(message)));
    }

    private static Optional<Instant> property(Mqtt5Publish message) {
        return message.getUserProperties().asList().stream()
                .filter(property -> property.getName().toString().equals(AT))
                .map(property -> instant(property.getValue().toString()))
                .findFirst();
    }

    /** An object of another form has its own meaning to whoever decodes it, or none. */
    private static Optional<CommandForm> object(String payload) {
        Optional<String> value = Optional.empty();
        Optional<Instant> at = Optional.empty();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), payload)) {
            json.nextToken();
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                JsonToken token = json.nextToken();
                if (name.equals("value") && token.isScalarValue()) {
                    value = Optional.of(json.getString());
                } else if (name.equals(AT) && token == JsonToken.VALUE_STRING) {
                    at = Optional.of(instant(json.getString()));
                } else {
                    return Optional.empty();
                }
            }
        } catch (JacksonException e) {
            return Optional.empty();
        }
        return value.isPresent() ? Optional.of(new CommandForm(value, at)) : Optional.empty();
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException("\"at\" should be a time such as 2026-11-30T10:00:00Z");
        }
    }
}
