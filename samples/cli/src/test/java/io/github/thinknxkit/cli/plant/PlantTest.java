package io.github.thinknxkit.cli.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Json;
import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.cli.Trial.Result;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.FaultScope;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import io.github.thinknxkit.simulator.plant.Controller;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Devices by the names of a plant file, and their states. */
@WithSimulator(plant = "house.yaml")
@Timeout(60)
class PlantTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"Erdgeschoß/Küche/Lampe", "Küche/Lampe", "kueche-lampe", "erdgeschoß/küche/lampe", "KÜCHE/LAMPE"
            })
    void namesOfADevice(String name, SimulatorConnection connection, Simulator simulator) {
        Result result = on(connection, "light", "power", "set", name, "on", "--feedback");

        assertEquals(new Result(0, "Erdgeschoß/Küche/Lampe: on\n", ""), result);
        assertEquals(1, simulator.device("kueche-lampe").value(Controller.POWER).intValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "light power set Lampe on | several places are called \"Lampe\": \"Erdgeschoß/Küche/Lampe\", \"Erdgeschoß/Bad / WC/Lampe\"",
                "light power set Küche/Lampa on | the plant \"Haus am See\" has no device \"Küche/Lampa\"; \"thinknx list\" shows all",
                "light power set Erdgeschoß/Küche/Lape on | the plant \"Haus am See\" has no device \"Erdgeschoß/Küche/Lape\"; did you mean \"Erdgeschoß/Küche/Lampe\"?",
                "light power set Erdgeschoß/Küche on | \"Erdgeschoß/Küche\" is an area, not a device; in it: \"Erdgeschoß/Küche/Lampe\", \"Erdgeschoß/Küche/Rollladen\"",
                "light power set Bad / WC/Lampe on | a path with blanks goes in quotes: \"Bad / WC/Lampe\"",
                "light power set Bad WC/Lampe on | \"light power set\" takes a DEVICE and ON, and 3 words were given; a path with blanks goes in quotes",
                "list Bad / WC | a path with blanks goes in quotes: \"Bad / WC\"",
                "list Bad WC | only one AREA can be given; a path with blanks goes in quotes",
                "list Keller | the plant \"Haus am See\" has no area or device \"Keller\"; \"thinknx list\" shows all",
                "snapshot Küch | the plant \"Haus am See\" has no area or device \"Küch\"; did you mean \"Küche\"?",
                "list Küche --kind thermostat --tag abends | no device in \"Küche\" of plant \"Haus am See\" matches --kind thermostat --tag abends",
                "thermostat setpoint status Heizng | the plant \"Haus am See\" has no device \"Heizng\"; did you mean \"Heizung\"?",
                "light power set Rollladen on | \"Erdgeschoß/Küche/Rollladen\" is a blind, and \"light power set\" is for a light",
                "blind angle set Rollladen 5 | \"Erdgeschoß/Küche/Rollladen\" has no angle; its plant file gives it movement, position",
                "call power guid=Rollladen cmd=1 | \"Erdgeschoß/Küche/Rollladen\" is a blind, and \"light power set\" is for a light",
                "button trigger press Tor | \"Tor\" is protected by its plant file; if you mean it, add --unlock",
                "call trigger guid=Tor | \"Tor\" is protected by its plant file; if you mean it, add --unlock",
                "light power set Boiler on | \"Boiler\" is protected by its plant file; if you mean it, add --unlock",
                "thermostat setpoint set Heizung 30 | temperature must be 16 to 24 °C for Erdgeschoß/Bad / WC/Heizung, as its plant file says, not 30 [setpoint of bad-heizung]",
                "call setpoint guid=Heizung cmd=15.5 | temperature must be 16 to 24 °C for Erdgeschoß/Bad / WC/Heizung, as its plant file says, not 15.5 [setpoint of bad-heizung]",
                "light power-level set Nachtlicht 31 | level must be at most 30 % for Nachtlicht, as its plant file says, not 31 [power-level of nachtlicht]",
            })
    void whatThePlantFileDoesNotAllowIsNotSent(
            String line, String message, SimulatorConnection connection, Simulator simulator) {
        Result result = on(connection, line.split(" ", -1));

        assertEquals(new Result(2, "", "thinknx: " + message + "\n"), result);
        assertEquals(List.of(), simulator.journal().arrivals());
    }

    @Test
    void whoMeansItUnlocks(SimulatorConnection connection) {
        assertEquals(
                0,
                on(connection, "button", "trigger", "press", "Tor", "--unlock").status());
        assertEquals(0, on(connection, "light", "power", "status", "Boiler").status(), "reading needs no key");
    }

    @Test
    void positionsOfAnInvertedBlindMeanWhatTheyMeanToKnx(SimulatorConnection connection, Simulator simulator) {
        Result set = on(connection, "blind", "position", "set", "Rollladen", "10");
        assertEquals("val=90", sent(simulator, "heightlevel"));
        assertEquals(0, set.status());

        simulator.device("kueche-rollladen").put(Controller.POSITION, 75);
        assertEquals(
                "Erdgeschoß/Küche/Rollladen: 25 %\n",
                on(connection, "blind", "position", "status", "Rollladen").out());
        Map<?, ?> json = (Map<?, ?>) Json.object(on(connection, "blind", "position", "status", "Rollladen", "--json")
                        .out())
                .get("result");
        assertEquals(25, json.get("position"));
        assertTrue(on(connection, "snapshot").lines().stream()
                .anyMatch(line -> line.matches(".*Rollladen +position +25 %")));
    }

    @Test
    void callsByOperationAreInTheDocumentsOwnValues(SimulatorConnection connection, Simulator simulator) {
        on(connection, "call", "heightlevel", "guid=Rollladen", "val=10");
        assertEquals("val=10", sent(simulator, "heightlevel"));

        simulator.device("kueche-rollladen").put(Controller.POSITION, 75);
        assertEquals(
                "Erdgeschoß/Küche/Rollladen: 75 %\n",
                on(connection, "call", "heightlevelstatus", "guid=Rollladen").out());
    }

    @Test
    void outOfRangeStaysSoWhenTurned(SimulatorConnection connection) {
        assertEquals(
                "thinknx: position must be 0 to 100 %, not 101 [heightlevel]\n",
                on(connection, "blind", "position", "set", "Rollladen", "101").err());
    }

    @Test
    void namesWorkInABatch(SimulatorConnection connection) {
        Result result = trial(connection)
                .input("light power set 'Küche/Lampe' on --feedback\nlight power set \"Bad / WC/Lampe\" off\n")
                .run("--plant", file(), "batch", "-");

        assertEquals(
                List.of("1: Erdgeschoß/Küche/Lampe: on", "2: Erdgeschoß/Bad / WC/Lampe: acknowledged"), result.lines());
    }

    @Test
    void theDoctorReadsOneDeviceOfEachKind(SimulatorConnection connection) {
        List<String> checks = on(connection, "doctor", "--json").lines().stream()
                .map(line -> String.valueOf(Json.object(line).get("check")))
                .filter(check -> check.matches("(light|blind|thermostat|hvac) .*"))
                .toList();
        assertEquals(
                List.of(
                        "light power",
                        "blind position",
                        "thermostat actual-temperature",
                        "thermostat setpoint",
                        "thermostat temp-mode",
                        "thermostat chrono"),
                checks);

        Result named = on(connection, "doctor", "--device", "light=Nachtlicht");
        assertTrue(named.out().contains("ok      light power-level      namespace"), named.out());
        assertTrue(!named.out().contains("light power  "), "the plant file gives it no power");
        assertEquals(2, on(connection, "doctor", "--device", "light=Nachtlich").status());
    }

    @Test
    void list() {
        Result all = new Trial().run("--plant", file(), "list");
        assertEquals(8, all.lines().size());
        assertEquals("DEVICE KIND GUID CONTROLLERS REMARKS", all.lines().get(0).replaceAll(" +", " "));
        assertTrue(
                all.lines().get(1).matches("Tor +button +tor +trigger +protected"),
                all.lines().get(1));

        assertEquals(
                List.of(
                        "DEVICE                  KIND   GUID          CONTROLLERS        REMARKS",
                        "Erdgeschoß/Küche/Lampe  light  kueche-lampe  power power-level  #abends"),
                new Trial()
                        .run("--plant", file(), "list", "Erdgeschoß/Küche", "--kind", "light")
                        .lines());
        assertEquals(
                List.of("kueche-lampe"),
                new Trial()
                        .run("--plant", file(), "list", "--tag", "abends", "--json").lines().stream()
                                .map(line -> Json.object(line).get("guid"))
                                .toList());
        assertEquals(2, new Trial().run("--plant", file(), "list", "Keller").status());
        assertEquals(
                "thinknx: --kind: there is no kind \"lights\"; did you mean \"light\"?\n",
                new Trial().run("--plant", file(), "list", "--kind", "lights").err());
    }

    @Test
    void aPlantFileWithMistakesIsToldInFull() throws IOException {
        Path wrong = folder.resolve("wrong.yaml");
        Files.writeString(
                wrong, "format: 1\nplant: X\ndevices:\n  A: {kind: lihgt, guid: a}\n  B: {kind: light, guid: a}\n");

        Result result = new Trial().run("--plant", wrong.toString(), "list");

        assertEquals(2, result.status());
        assertTrue(
                result.err()
                        .startsWith("thinknx: the plant file " + wrong + " cannot be used:\n  [PLANT-UNKNOWN-KIND] "),
                result.err());
        assertTrue(result.err().contains("\n  [PLANT-DUPLICATE-GUID] " + wrong + ":5:"), result.err());
        assertEquals(2, new Trial().run("--plant", "none.yaml", "list").status());

        Path near = folder.resolve("wrng.yaml");
        assertEquals(
                "thinknx: the plant file " + near + " cannot be read: there is none. Did you mean 'wrong.yaml'?\n",
                new Trial().run("--plant", near.toString(), "list").err());
    }

    @Test
    void snapshotsAreTablesOrJson(SimulatorConnection connection, Simulator simulator) {
        simulator.device("bad-heizung").put(Controller.SETPOINT, 21.5);

        Result table = on(connection, "snapshot", "Erdgeschoß/Bad / WC");
        assertEquals(
                List.of(
                        "DEVICE                       STATE               VALUE",
                        "Erdgeschoß/Bad / WC/Lampe    power               off",
                        "Erdgeschoß/Bad / WC/Heizung  actual temperature  20 °C",
                        "Erdgeschoß/Bad / WC/Heizung  setpoint            21.5 °C",
                        "Erdgeschoß/Bad / WC/Heizung  temp mode           comfort",
                        "Erdgeschoß/Bad / WC/Heizung  chrono              disabled"),
                table.lines());

        Map<String, Object> setpoint = Json.object(on(connection, "snapshot", "Erdgeschoß/Bad / WC", "--json")
                .lines()
                .get(2));
        assertEquals(
                Map.of(
                        "ok",
                        true,
                        "device",
                        "Erdgeschoß/Bad / WC/Heizung",
                        "kind",
                        "thermostat",
                        "guid",
                        "bad-heizung",
                        "state",
                        "setpoint.temperature",
                        "value",
                        21.5,
                        "unit",
                        "°C"),
                setpoint);
    }

    @Test
    void whatCannotBeReadIsToldAndDecidesTheStatus(SimulatorConnection connection, Simulator simulator) {
        simulator.faults().plan(FaultScope.ofDevice("bad-lampe"), Faults.UNTIL_REMOVED, Fault.serverError());

        Result result = on(connection, "snapshot", "Erdgeschoß/Bad / WC", "--json");

        assertEquals(7, result.status());
        Map<String, Object> failed = result.lines().stream()
                .map(Json::object)
                .filter(line -> line.get("ok").equals(false))
                .findFirst()
                .orElseThrow();
        assertEquals("power", failed.get("state"));
        assertEquals("server-fault", failed.get("error"));
        assertTrue(on(connection, "snapshot", "Erdgeschoß/Bad / WC")
                .err()
                .startsWith("unknown: Erdgeschoß/Bad / WC/Lampe power: "));
    }

    @Test
    void progressIsShownOnATerminal(SimulatorConnection connection) {
        Result result = trial(connection).terminals(false, false, true).run("--plant", file(), "snapshot");

        assertTrue(result.err().contains("reading 0 of 7 devices"), result.err());
        assertTrue(result.err().endsWith("\r\u001b[K"), result.err());
    }

    @Test
    void diffAgainstNow(SimulatorConnection connection, Simulator simulator) throws IOException {
        Path before = save(on(connection, "snapshot", "--json"));
        assertEquals(new Result(0, "", "no differences\n"), on(connection, "diff", before.toString()));

        simulator.device("kueche-lampe").put(Controller.POWER, 1);
        simulator.device("bad-heizung").put(Controller.MODALITY, 2);

        Result text = on(connection, "diff", before.toString());
        assertTrue(text.lines().contains("Erdgeschoß/Küche/Lampe power: off -> on"), text.out());
        assertTrue(text.lines().contains("Erdgeschoß/Bad / WC/Heizung temp mode: comfort -> night"), text.out());

        Path after = save(on(connection, "snapshot", "--json"));
        Result json = new Trial().run("diff", before.toString(), after.toString(), "--json");
        assertEquals(
                Map.of(
                        "ok",
                        true,
                        "device",
                        "Erdgeschoß/Küche/Lampe",
                        "kind",
                        "light",
                        "guid",
                        "kueche-lampe",
                        "state",
                        "power.on",
                        "before",
                        false,
                        "after",
                        true),
                Json.object(json.lines().get(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "{}",
                "{\"ok\":true}",
                "[1]",
                "{\"ok\":true,\"device\":\"a\",\"kind\":\"light\",\"guid\":\"a\",\"state\":\"b\",\"value\":{}}"
            })
    void whatIsNoSnapshotIsToldByLine(String line) throws IOException {
        Path file = folder.resolve("snapshot.json");
        Files.writeString(file, "\n" + line + "\n");

        assertEquals(
                "thinknx: " + file + ":2: this is no line of a snapshot; make one by \"thinknx snapshot --json\"\n",
                new Trial().run("diff", file.toString(), file.toString()).err());
    }

    private Path save(Result snapshot) throws IOException {
        Path file = Files.createTempFile(folder, "snapshot", ".json");
        Files.writeString(file, snapshot.out());
        return file;
    }

    private static String sent(Simulator simulator, String operation) {
        return simulator.journal().admitted(operation).get(0).query().split("&", -1)[1];
    }

    private static Trial trial(SimulatorConnection connection) {
        return Trial.on(connection);
    }

    private static Result on(SimulatorConnection connection, String... words) {
        return trial(connection)
                .run(Stream.concat(Stream.of("--plant", file()), Stream.of(words))
                        .toArray(String[]::new));
    }

    private static String file() {
        try {
            return Path.of(PlantTest.class.getResource("house.yaml").toURI()).toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
