package io.github.thinknxkit.gateway.hook.deliver;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** How a receiver says that it wants to be told. One that sends back whatever it gets has not said so. */
final class Challenge {

    private static final String FIELD = "challenge";

    private Challenge() {}

    /** Returns whether an answer is the challenge, or a JSON object with it as a field. */
    static boolean isAnsweredBy(String answer, String challenge) {
        String text = answer.strip();
        return isSame(text, challenge) || (text.startsWith("{") && isSame(field(text), challenge));
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String field(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isIt = parser.currentName().equals(FIELD);
                JsonToken value = parser.nextToken();
                if (isIt && value == JsonToken.VALUE_STRING) {
                    return parser.getString();
                }
                parser.skipChildren();
            }
            return "";
        } catch (JacksonException e) {
            return "";
        }
    }
}
