package io.github.thinknxkit.gateway.hook;

import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.page.web.FormField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a request for a hook says, as a query, a form or a JSON object. */
record HookFields(Map<String, String> values) {

    private static final List<String> NAMES = List.of("url", "guid", "controller", "events");
    private static final int LONGEST_NAME = 40;

    /** Reads a request. Refuses what is said twice, and what no hook has. */
    static HookFields of(ApiRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FormField field : request.fields()) {
            put(values, field.name(), field.value().orElse(""));
        }
        if (request.body().bytes().length > 0) {
            readJson(request, values);
        }
        values.values().removeIf(String::isEmpty);
        return new HookFields(Map.copyOf(values));
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (!NAMES.contains(name)) {
            String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
            throw new RefusedHookException(
                    400, "a hook has no \"" + shown + "\"; expected are " + String.join(", ", NAMES));
        } else if (values.putIfAbsent(name, value) != null) {
            throw new RefusedHookException(400, name + " is said twice");
        }
    }

    private static void readJson(ApiRequest request, Map<String, String> values) {
        if (request.header("content-type")
                .filter(type -> type.strip().toLowerCase(Locale.ROOT).startsWith("application/json"))
                .isEmpty()) {
            throw new RefusedHookException(
                    400, "a hook is described by a form (application/x-www-form-urlencoded) or by application/json");
        }
        try (JsonParser parser = new JsonFactory()
                .createParser(ObjectReadContext.empty(), request.body().text())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw notJson();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                put(values, name, value(name, parser));
            }
            if (parser.nextToken() != null) {
                throw notJson();
            }
        } catch (JacksonException e) {
            throw notJson();
        }
    }

    private static String value(String name, JsonParser parser) {
        return switch (parser.nextToken()) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NULL -> "";
            case START_ARRAY -> words(name, parser);
            default -> throw unexpected(name);
        };
    }

    private static String words(String name, JsonParser parser) {
        List<String> words = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token != JsonToken.VALUE_STRING) {
                throw unexpected(name);
            }
            words.add(parser.getString());
        }
        return String.join(",", words);
    }

    private static RefusedHookException unexpected(String name) {
        return new RefusedHookException(400, name + " is to be a text");
    }

    private static RefusedHookException notJson() {
        return new RefusedHookException(400, "the body is not one JSON object");
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Returns the names of what is said. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
