package io.github.thinknxkit.spec.internal.parse;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that people take for those of the format, and that are spelled too differently to be near. */
final class Synonyms {

    private static final Map<String, List<String>> MEANT = Map.ofEntries(
            Map.entry("rooms", List.of("areas")),
            Map.entry("floors", List.of("areas")),
            Map.entry("zones", List.of("areas")),
            Map.entry("spaces", List.of("areas")),
            Map.entry("buildings", List.of("areas")),
            Map.entry("lights", List.of("devices")),
            Map.entry("name", List.of("as", "plant")),
            Map.entry("building", List.of("plant")),
            Map.entry("id", List.of("guid")),
            Map.entry("uuid", List.of("guid")),
            Map.entry("type", List.of("kind")),
            Map.entry("dpt", List.of("type")),
            Map.entry("export", List.of("ets")),
            Map.entry("exports", List.of("ets")),
            Map.entry("addresses", List.of("groups")),
            Map.entry("labels", List.of("tags")),
            Map.entry("locked", List.of("protected")),
            Map.entry("version", List.of("format")),
            Map.entry("endpoints", List.of("operations")),
            Map.entry("paths", List.of("operations")),
            Map.entry("responses", List.of("answers")),
            Map.entry("response", List.of("answer")),
            Map.entry("params", List.of("parameters")),
            Map.entry("summary", List.of("title", "description")),
            Map.entry("optional", List.of("required")),
            Map.entry("from", List.of("min")),
            Map.entry("to", List.of("max")),
            Map.entry("low", List.of("min")),
            Map.entry("high", List.of("max")),
            Map.entry("lower", List.of("min")),
            Map.entry("upper", List.of("max")),
            Map.entry("minimum", List.of("min")),
            Map.entry("maximum", List.of("max")),
            Map.entry("string", List.of("text")),
            Map.entry("boolean", List.of("flag")),
            Map.entry("bool", List.of("flag")),
            Map.entry("integer", List.of("whole")),
            Map.entry("int", List.of("whole")),
            Map.entry("float", List.of("decimal")),
            Map.entry("double", List.of("decimal")),
            Map.entry("number", List.of("decimal", "whole")),
            Map.entry("enum", List.of("choice")),
            Map.entry("inverted", List.of("direction")),
            Map.entry("invert", List.of("direction")),
            Map.entry("reversed", List.of("inverted", "direction")));

    private Synonyms() {}

    /** Finds the word of the format that is meant, among those that may be there. */
    static Optional<String> of(String word, Collection<String> possible) {
        return MEANT.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(possible::contains)
                .findFirst();
    }
}
