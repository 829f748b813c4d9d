package io.github.thinknxkit.hook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * What a gateway says: the texts among the fields of a JSON object, and among those of the objects in it.
 *
 * @param texts the texts by the fields' paths, such as {@code type} and {@code data.guid}
 */
record HookMessage(Map<String, String> texts) {

    private static final int MAX_DEPTH = 20;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    /** Reads a message; what is no JSON object says nothing. */
    static HookMessage read(byte[] body) {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                read(parser, "", texts);
            }
        } catch (JacksonException e) {
            return new HookMessage(Map.of());
        }
        return new HookMessage(Map.copyOf(texts));
    }

    private static void read(JsonParser parser, String before, Map<String, String> texts) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String path = before + parser.currentName();
            switch (parser.nextToken()) {
                case VALUE_STRING -> texts.put(path, parser.getString());
                case START_OBJECT -> read(parser, path + ".", texts);
                case START_ARRAY -> parser.skipChildren();
                default -> {}
            }
        }
    }

    String type() {
        return texts.getOrDefault("type", "");
    }

    Optional<String> challenge() {
        return Optional.ofNullable(texts.get("data.challenge"));
    }

    Optional<String> guid() {
        return Optional.ofNullable(texts.get("data.guid"));
    }
}
