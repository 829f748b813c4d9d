package io.github.thinknxkit.openapi;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The schemas of a document that have names: each is made when it is first referred to, so that none is there in vain. */
final class Components {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<Object, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new TreeSet<>();
    private final Map<String, JsonObject> schemas = new LinkedHashMap<>();

    /**
     * Refers to a schema.
     *
     * @param source what the schema describes; equal sources share one
     * @param name the name that it would like to have, in upper camel case
     * @param schema makes the schema
     * @return the reference
     */
    JsonObject reference(Object source, String name, Supplier<JsonObject> schema) {
        String known = names.get(source);
        if (known == null) {
            known = free(name);
            names.put(source, known);
            // First its place, as what it refers to comes after it.
            schemas.put(known, new JsonObject());
            schemas.put(known, schema.get());
        }
        return new JsonObject().with("$ref", SCHEMAS + known);
    }

    /** Names that differ in case only would be one file for many a generator. */
    private String free(String name) {
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + i;
        }
        return free;
    }

    JsonObject schemas() {
        JsonObject all = new JsonObject();
        schemas.forEach(all::with);
        return all;
    }
}
