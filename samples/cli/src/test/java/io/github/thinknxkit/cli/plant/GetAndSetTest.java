package io.github.thinknxkit.cli.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.cli.Json;
import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.cli.Trial.Result;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Devices of a plant by their names alone. */
@WithSimulator(plant = "house.yaml")
@Timeout(60)
class GetAndSetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "set Küche/Lampe on | power?guid=kueche-lampe&cmd=1",
                "set Küche/Lampe OFF | power?guid=kueche-lampe&cmd=0",
                "set Küche/Lampe power 1 | power?guid=kueche-lampe&cmd=1",
                "set Küche/Lampe 40% | powerlevel?guid=kueche-lampe&cmd=40",
                "set kueche-lampe 1 | powerlevel?guid=kueche-lampe&cmd=1",
                "set kueche-lampe 40 | powerlevel?guid=kueche-lampe&cmd=40",
                "set Küche/Lampe power-level set 40 | powerlevel?guid=kueche-lampe&cmd=40",
                "set Rollladen up | updown?guid=kueche-rollladen&cmd=0",
                "set Rollladen movement down | updown?guid=kueche-rollladen&cmd=1",
                "set Rollladen stop | stop?guid=kueche-rollladen&cmd=1",
                "set Rollladen 10 | heightlevel?guid=kueche-rollladen&val=90",
                "set Heizung 21.5 | setpoint?guid=bad-heizung&cmd=21.5",
                "set Heizung comfort | tempmode?guid=bad-heizung&cmd=1",
                "set Heizung temp-mode comf | tempmode?guid=bad-heizung&cmd=1",
                "set Heizung chrono on | chronoen?guid=bad-heizung&cmd=1",
                "set Tor press --unlock | trigger?guid=tor&cmd=1",
            })
    void whatIsSent(String line, String request, SimulatorConnection connection, Simulator simulator) {
        assertEquals(0, on(connection, line).status());

        String sent = simulator.journal().arrivals().stream()
                .filter(arrival ->
                        arrival.query().contains("cmd=") || arrival.query().contains("val="))
                .map(arrival -> arrival.operation() + "?" + arrival.query())
                .map(text -> text.replaceFirst("&auth=.*", ""))
                .reduce((first, second) -> second)
                .orElse("nothing");
        assertEquals(request, sent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "set Küche/Lampe -> \"Erdgeschoß/Küche/Lampe\" takes power on|off; power-level LEVEL",
                "set Küche/Lampe toggle -> \"Erdgeschoß/Küche/Lampe\" takes power on|off; power-level LEVEL, not \"toggle\"",
                "set Küche/Lampe true -> \"Erdgeschoß/Küche/Lampe\" takes power on|off; power-level LEVEL, not \"true\"",
                "set Küche/Lampe power-level bright -> level must be a whole number from 0 to 100, not \"bright\" [powerlevel]",
                "set Heizung on -> \"Erdgeschoß/Bad / WC/Heizung\" takes setpoint TEMPERATURE; temp-mode standby|comfort|night|protection; chrono enabled|disabled, not \"on\"",
                "set Heizung 30 -> temperature must be 16 to 24 °C for Erdgeschoß/Bad / WC/Heizung, as its plant file says, not 30 [setpoint of bad-heizung]",
                "set Lampe on -> several places are called \"Lampe\": \"Erdgeschoß/Küche/Lampe\", \"Erdgeschoß/Bad / WC/Lampe\"",
                "set Bad / WC/Lampe on -> a path with blanks goes in quotes: \"Bad / WC/Lampe\"",
                "set Tor press -> \"Tor\" is protected by its plant file; if you mean it, add --unlock",
                "get Bad / WC -> a path with blanks goes in quotes: \"Bad / WC\"",
                "get Heizung power -> there is no controller \"power\" here, but actual-temperature, setpoint, temp-mode, chrono",
            })
    void whatIsNotSent(String line, String message, SimulatorConnection connection, Simulator simulator) {
        assertEquals(new Result(2, "", "thinknx: " + message + "\n"), on(connection, line));
        assertEquals(List.of(), simulator.journal().arrivals());
    }

    @Test
    void whatMayMeanTwoControllersIsAskedAbout(SimulatorConnection connection, Simulator simulator) {
        Result result = Trial.on(connection).run("--plant", slashes(), "set", "AC", "auto");

        assertEquals(
                new Result(
                        2,
                        "",
                        "thinknx: \"auto\" may be meant for hvac-mode or fan-speed of \"AC\"; say which: set \"AC\" hvac-mode auto\n"),
                result);
        assertEquals(List.of(), simulator.journal().arrivals());
    }

    @Test
    void states(SimulatorConnection connection) {
        Result one = on(connection, "get Heizung setpoint");
        assertEquals(2, one.lines().size(), one.out());
        assertEquals(
                List.of("DEVICE STATE VALUE", "Erdgeschoß/Bad / WC/Heizung setpoint"),
                one.lines().stream()
                        .map(line -> line.replaceAll(" {2,}", " ").replaceAll("setpoint.*", "setpoint"))
                        .toList());

        assertEquals(
                List.of("power.on", "power-level.level"),
                on(connection, "get Küche/Lampe --json").lines().stream()
                        .map(line -> Json.object(line).get("state"))
                        .toList());
    }

    @Test
    void settingsInABatch(SimulatorConnection connection) {
        Result result = Trial.on(connection)
                .input("set 'Küche/Lampe' on --feedback\nset Rollladen 40\nset Nirgends on\n")
                .run("--plant", file(), "batch", "-");

        assertEquals(2, result.status());
        assertEquals(
                List.of("1: Erdgeschoß/Küche/Lampe: on", "2: Erdgeschoß/Küche/Rollladen: acknowledged"),
                result.lines().subList(0, 2));
    }

    @Test
    void completion() {
        assertEquals(List.of("power", "power-level", "on", "off"), complete("set Erdgeschoß/Küche/Lampe "));
        assertEquals(List.of("on", "off"), complete("set Erdgeschoß/Küche/Lampe power "));
        assertEquals(
                List.of("movement", "position", "up", "down", "stop"), complete("set Erdgeschoß/Küche/Rollladen "));
        assertEquals(
                List.of("actual-temperature", "setpoint", "temp-mode", "chrono"),
                complete("get Erdgeschoß/Bad\\ /\\ WC/Heizung "));
        assertEquals(List.of("Erdgeschoß/Küche/Lampe"), complete("set Erdgeschoß/Küche/L"));
    }

    private static List<String> complete(String line) {
        return new Trial()
                .run("complete", "bash", "thinknx --plant " + file() + " " + line).lines().stream()
                        .map(candidate -> candidate.split("\t", -1)[0])
                        .toList();
    }

    private static Result on(SimulatorConnection connection, String line) {
        return Trial.on(connection)
                .run(Stream.concat(Stream.of("--plant", file()), Stream.of(line.split(" ", -1)))
                        .toArray(String[]::new));
    }

    private static String slashes() {
        return resource("slashes.yaml");
    }

    private static String file() {
        return resource("house.yaml");
    }

    private static String resource(String name) {
        try {
            return Path.of(GetAndSetTest.class.getResource(name).toURI()).toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
