package io.github.thinknxkit.bridge.asyncapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A channel of the file of topics.
 *
 * @param name what the file calls it
 * @param address its topics, with names of parameters in braces
 * @param values the values that its parameters have, where the file lists them
 * @param isSent whether the bridge publishes there; if not, it listens
 * @param isRetained whether that is retained
 * @param schema where the schema of its payloads is in the file, as a JSON Pointer
 * @param isJson whether the payloads are JSON, and not plain text
 */
record Channel(
        String name,
        String address,
        Map<String, Set<String>> values,
        boolean isSent,
        boolean isRetained,
        String schema,
        boolean isJson) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** Returns the parameters of a topic by their names; empty if it is none of this channel's. */
    Optional<Map<String, String>> match(String topic) {
        List<String> names = names();
        StringBuilder levels = new StringBuilder();
        int end = 0;
        for (Matcher found = PARAMETER.matcher(address); found.find(); end = found.end()) {
            levels.append(Pattern.quote(address.substring(end, found.start()))).append("([^/]+)");
        }
        Matcher parts =
                Pattern.compile(levels + Pattern.quote(address.substring(end))).matcher(topic);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            parameters.put(names.get(i), parts.group(i + 1));
        }
        boolean isListed = parameters.entrySet().stream()
                .allMatch(it -> Optional.ofNullable(values.get(it.getKey()))
                        .map(known -> known.contains(it.getValue()))
                        .orElse(true));
        return isListed ? Optional.of(parameters) : Optional.empty();
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        PARAMETER.matcher(address).results().forEach(found -> names.add(found.group(1)));
        return names;
    }
}
