package io.github.thinknxkit.simulator.api;

import io.github.thinknxkit.page.web.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fields of an answer, in the document's order: texts as {@link String}, numbers as {@link Number}.
 *
 * @param fields the fields by name, in order, unmodifiable
 */
public record Answer(Map<String, Object> fields) {

    /** Copies the map and keeps its order. */
    public Answer {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static Answer of(String namespace) {
        return new Answer(Map.of("namespace", namespace));
    }

    /**
     * Returns the answer with one more field at its end.
     *
     * @param name the name
     * @param value a {@link String} or a {@link Number}
     * @return the longer answer
     */
    public Answer with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Answer(more);
    }

    /**
     * Returns the answer as the document writes it.
     *
     * @return an object of JSON
     */
    public String json() {
        Json json = Json.object();
        fields.forEach(json::with);
        return json.toString();
    }
}
