package io.github.thinknxkit.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.cli.doctor.FakeServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What servers tell of levels and positions, which is not always a whole number from 0 to 100. */
@Timeout(60)
class QuantitiesTest {

    private static final String GUID = "1IzPszHWAEvzxtXBMrkzWQ";

    private static final String PLANT = """
            format: 1
            plant: Villa
            devices:
              Awning: {kind: blind, guid: 1IzPszHWAEvzxtXBMrkzWQ, controllers: [position], direction: inverted}
              Lamp: {kind: light, guid: 1IzPszHWAEvzxtXBMrkzWR, controllers: [power-level]}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "29.8, 29.8 %",
        "'\"29.80\"', 29.8 %",
        "30.0, 30 %",
        "'[54.9]', 54.9 %",
        "'\"1e2\"', 100 %",
        "255, 255 % (out of range)",
        "-1, -1 % (out of range)",
        "100.1, 100.1 % (out of range)",
    })
    void levelsAreShownAsTheyAreTold(String json, String shown) throws Exception {
        try (FakeServer server = server("powerlevelstatus", json)) {
            assertEquals(GUID + ": " + shown + "\n", run(server, "light", "power-level", "status", GUID));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "29.8, '{\"level\":29.8}'",
        "30.0, '{\"level\":30}'",
        "255, '{\"level\":255,\"levelInRange\":false}'",
    })
    void scriptsGetTheExactNumber(String json, String result) throws Exception {
        try (FakeServer server = server("powerlevelstatus", json)) {
            String printed = run(server, "--json", "light", "power-level", "status", GUID);
            assertTrue(printed.contains("\"result\":" + result), printed);
        }
    }

    @Test
    void aCommandThatRanDoesNotFailByAFraction() throws Exception {
        try (FakeServer server = server("powerlevel", "29.8")) {
            assertEquals(GUID + ": 29.8 %\n", run(server, "light", "power-level", "set", GUID, "30", "--feedback"));
        }
    }

    @ParameterizedTest
    @CsvSource({"null, null", "'[]', an empty array", "'\"\"', an empty text", "'\"warm\"', '\"warm\"'"})
    void whatIsNoNumberIsTold(String json, String told) throws Exception {
        try (FakeServer server = server("powerlevel", json)) {
            Trial.Result result = trial(server).run("light", "power-level", "set", GUID, "30", "--feedback");
            assertEquals(7, result.status());
            String message = "thinknx: the server's answer should have a number in the field \"status\", not " + told;
            assertTrue(result.err().startsWith(message + " [powerlevel of "), result.err());
            assertTrue(result.err().endsWith("; the command may have been carried out all the same\n"), result.err());
        }
    }

    @ParameterizedTest
    @CsvSource({"29.8, 70.2 %", "0, 100 %", "255, 255 % (out of range)"})
    void anInvertedBlindIsTurnedInsideItsRangeOnly(String json, String shown) throws Exception {
        try (FakeServer server = server("heightlevelstatus", json)) {
            String plant =
                    Files.writeString(folder.resolve("villa.yaml"), PLANT).toString();
            assertEquals(
                    "Awning: " + shown + "\n", run(server, "blind", "position", "status", "Awning", "--plant", plant));
        }
    }

    @Test
    void savedSnapshotsOfWholeNumbersAreStillComparable() throws Exception {
        String plant = Files.writeString(folder.resolve("villa.yaml"), PLANT).toString();
        try (FakeServer server = server("powerlevelstatus", "40.0")) {
            server.answering("/api/V1/heightlevelstatus");
            String saved = run(server, "snapshot", "--json", "--plant", plant);
            assertTrue(saved.contains("\"value\":40,"), saved);
            String file =
                    Files.writeString(folder.resolve("before.json"), saved).toString();
            assertEquals(
                    "no differences\n",
                    trial(server).run("diff", file, "--plant", plant).err());
            server.saying("{\"status\":255}");
            assertEquals("""
                    Awning position: 60 % -> 255 % (out of range)
                    Lamp power level: 40 % -> 255 % (out of range)
                    """, run(server, "diff", file, "--plant", plant));
            assertTrue(run(server, "snapshot", "--json", "--plant", plant)
                    .contains("\"value\":255,\"unit\":\"%\",\"inRange\":false"));
        }
    }

    private static FakeServer server(String operation, String status) throws Exception {
        return new FakeServer().answering("/api/V1/" + operation).saying("{\"status\":" + status + "}");
    }

    private static Trial trial(FakeServer server) {
        return new Trial()
                .with("THINKNX_URL", server.url())
                .with("THINKNX_USER", "service")
                .with("THINKNX_PASSWORD", "secret");
    }

    private static String run(FakeServer server, String... words) {
        Trial.Result result = trial(server).run(words);
        assertEquals("", result.err());
        assertEquals(0, result.status());
        return result.out();
    }
}
