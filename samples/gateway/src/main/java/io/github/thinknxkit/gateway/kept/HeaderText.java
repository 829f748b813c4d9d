package io.github.thinknxkit.gateway.kept;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Header fields as they are kept: a line each, as HTTP has them. */
final class HeaderText {

    private static final String COLON = ": ";

    private HeaderText() {}

    static String of(Map<String, String> header) {
        return header.entrySet().stream()
                .map(field -> field.getKey() + COLON + field.getValue() + "\n")
                .collect(Collectors.joining());
    }

    static Map<String, String> read(String text) {
        Map<String, String> header = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int colon = line.indexOf(COLON);
            header.put(line.substring(0, colon), line.substring(colon + COLON.length()));
        });
        return header;
    }
}
