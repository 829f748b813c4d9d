package io.github.thinknxkit.bridge.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.bridge.command.Decoded;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.plant.DeviceInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on devices names all states and controls, and payloads that are commands. */
class DevicesPageTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** A row of the table of states and commands. */
    private record Row(String kind, List<String> states, List<String> controls, List<String> payloads) {}

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        String kind = "";
        for (String line : Files.readAllLines(Path.of("DEVICES.md"))) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 6 && !line.startsWith("| kind") && !line.startsWith("| -")) {
                kind = codes(cells[1]).findFirst().orElse(kind);
                rows.add(new Row(
                        kind,
                        codes(cells[2]).toList(),
                        codes(cells[3]).toList(),
                        codes(cells[4]).toList()));
            }
        }
        return rows;
    }

    private static Stream<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1));
    }

    private static DeviceInfo device(String kind) {
        String[] controllers = Houses.ACTIONS.spec().devices().stream()
                .filter(known -> known.name().text().equals(kind))
                .flatMap(known -> known.controllers().stream())
                .map(binding -> binding.controller().name().text())
                .toArray(String[]::new);
        return Houses.device(kind, kind, controllers);
    }

    private static BridgedServer server() {
        return Houses.server(
                Houses.of(Houses.ACTIONS.spec().devices().stream()
                        .map(kind -> device(kind.name().text()))
                        .toArray(DeviceInfo[]::new)),
                Options.NONE);
    }

    @Test
    void allStatesAreThere() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        rows().forEach(row ->
                row.states().forEach(state -> named.add(Houses.TOPICS.state("villa", "guid of " + row.kind(), state))));
        TreeSet<String> told = new TreeSet<>(server().topics());
        told.removeIf(topic -> !topic.contains("/guid_20of_") || topic.endsWith("/available"));

        assertEquals(told, named);
    }

    @Test
    void payloadsAreCommands() throws IOException {
        BridgedServer server = server();
        List<Row> rows = rows();

        assertTrue(rows.size() > 15, rows::toString);
        for (Row row : rows) {
            for (String control : row.controls()) {
                for (String payload : row.payloads()) {
                    Decoded decoded = server.control(Houses.TOPICS.set("villa", "guid of " + row.kind(), control))
                            .orElseThrow()
                            .decode(payload.getBytes(StandardCharsets.UTF_8));
                    assertInstanceOf(Decoded.Accepted.class, decoded, row::toString);
                }
            }
        }
    }
}
