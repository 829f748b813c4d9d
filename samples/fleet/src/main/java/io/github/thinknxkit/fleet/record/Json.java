package io.github.thinknxkit.fleet.record;

import io.github.thinknxkit.dynamic.text.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Objects of JSON as maps, to a small depth: members that are null are as good as missing. */
final class Json {

    private static final int DEEPEST = 8;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private Json() {}

    static Map<String, Object> read(byte[] text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnusableRecordException("is no JSON object");
            }
            Map<String, Object> read = object(parser);
            if (parser.nextToken() != null) {
                throw new UnusableRecordException("has something behind its JSON object");
            }
            return read;
        } catch (JacksonException e) {
            // Its message may quote the text.
            throw new UnusableRecordException("is no JSON that can be read");
        }
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token != JsonToken.VALUE_NULL && members.put(name, value(parser, token)) != null) {
                throw new UnusableRecordException("has a member twice");
            }
        }
        return members;
    }

    private static Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> finite(parser.getDoubleValue());
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            default -> throw new UnusableRecordException("has a null in a list");
        };
    }

    private static double finite(double number) {
        if (Double.isFinite(number)) {
            return number;
        }
        throw new UnusableRecordException("has a number that is too large");
    }

    private static List<Object> array(JsonParser parser) {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return items;
    }

    static byte[] write(Map<String, ?> members) {
        return JsonText.of(members).getBytes(StandardCharsets.UTF_8);
    }
}
