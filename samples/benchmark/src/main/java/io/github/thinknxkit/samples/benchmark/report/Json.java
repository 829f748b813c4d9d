package io.github.thinknxkit.samples.benchmark.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON document as maps, lists, texts and numbers. */
record Json(Object value) {

    static Json parse(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return new Json(value(parser));
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> parser.getString();
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<Object> array(JsonParser parser) {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    /** {@return whether an object has a member} */
    boolean has(String name) {
        return members().containsKey(name);
    }

    /** {@return the member of an object} */
    Json get(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("the results lack " + name);
        }
        return new Json(members().get(name));
    }

    /** {@return the names of an object's members} */
    List<String> names() {
        return List.copyOf(members().keySet());
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((name, member) -> members.put((String) name, member));
        return members;
    }

    /** {@return the elements of an array} */
    List<Json> elements() {
        List<Json> elements = new ArrayList<>();
        ((List<?>) value).forEach(element -> elements.add(new Json(element)));
        return elements;
    }

    /** {@return a text} */
    String text() {
        return (String) value;
    }

    /** {@return a number; JMH writes those that are none as texts} */
    double number() {
        return value instanceof Double number ? number : Double.NaN;
    }
}
