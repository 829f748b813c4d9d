package io.github.thinknxkit.bridge.homeassistant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The table of keys, {@code keys.txt}. */
final class KeyTable {

    private final Map<String, Map<String, String>> rules = new LinkedHashMap<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    KeyTable() {
        String section = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (section.startsWith("classes")) {
                words.computeIfAbsent(section, name -> new HashSet<>()).addAll(List.of(line.split(" ")));
            } else {
                String[] key = line.split(" +", 2);
                rules.computeIfAbsent(section, name -> new LinkedHashMap<>()).put(key[0], key[1]);
            }
        }
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(KeyTable.class.getResourceAsStream("keys.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean knows(String section) {
        return rules.containsKey(section);
    }

    /** The rules of a section by their keys, of which those that have to be there end in an exclamation mark. */
    Map<String, String> rules(String section) {
        return rules.getOrDefault(section, Map.of());
    }

    Set<String> classes(String platform) {
        return words.getOrDefault("classes of " + platform, Set.of());
    }

    /** The units of a class of sensors or numbers; empty if the table does not list them. */
    List<String> units(String deviceClass) {
        String units = rules("units").get(deviceClass);
        return units == null ? List.of() : List.of(units.split(" "));
    }
}
