package io.github.thinknxkit.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be taken home from the page, as files. */
final class Downloads {

    private final ShownServer server;

    Downloads(ShownServer server) {
        this.server = server;
    }

    /** The devices as CSV (RFC 4180), with the columns that {@code thinknx plant draft --devices} reads. */
    PageReply devices() {
        List<ShownDevice> devices = server.devices();
        int depth =
                devices.stream().mapToInt(device -> device.area().size()).max().orElse(0);
        List<String> titles = new ArrayList<>(List.of("name", "guid", "kind"));
        for (int level = 1; level <= depth; level++) {
            titles.add("area " + level);
        }
        String lines =
                devices.stream().map(device -> line(fields(device))).collect(Collectors.joining("", line(titles), ""));
        return PageReply.of("text/csv;charset=utf-8", lines.getBytes(StandardCharsets.UTF_8))
                .savedAs("devices.csv");
    }

    private static List<String> fields(ShownDevice device) {
        String kind = device.kind().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> fields = new ArrayList<>(List.of(device.name(), device.guid(), kind));
        fields.addAll(device.area());
        return fields;
    }

    private static String line(List<String> fields) {
        return fields.stream().map(Downloads::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A device is a line: a name that has several loses its breaks. */
    private static String field(String text) {
        String line = text.replaceAll("[\\r\\n\u0085\u2028\u2029]+", " ");
        return line.matches("[^\",;\\s][^\",;\\t]*") ? line : '"' + line.replace("\"", "\"\"") + '"';
    }

    /** The plant file as it was read, with its comments. */
    PageReply plantFile() {
        return server.plantFile()
                .map(bytes -> PageReply.of("application/yaml", bytes).savedAs("plant.yaml"))
                .orElseGet(() -> PageReply.error(404, "this plant was not read from a file"));
    }
}
