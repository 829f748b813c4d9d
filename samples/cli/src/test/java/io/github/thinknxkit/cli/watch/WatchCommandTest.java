package io.github.thinknxkit.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Json;
import io.github.thinknxkit.cli.Running;
import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.cli.Trial.Result;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.Fault.Moment;
import io.github.thinknxkit.simulator.fault.FaultScope;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import io.github.thinknxkit.simulator.plant.Controller;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plant is watched over HTTP: what is told, and how it ends. */
@WithSimulator(plant = "/io/github/thinknxkit/cli/plant/house.yaml")
@Timeout(60)
class WatchCommandTest {

    @Test
    void changesAreLines(SimulatorConnection connection, Simulator simulator) throws Exception {
        try (Running run = Running.start(Trial.on(connection).terminals(false, false, true), words("Küche/Lampe"))) {
            run.awaitErr("2 states are read");
            simulator.device("kueche-lampe").put(Controller.POWER, 1);

            String line = run.line("Küche/Lampe power:");
            assertTrue(line.matches("\\d\\d:\\d\\d:\\d\\d Erdgeschoß/Küche/Lampe power: off -> on"), line);
            assertTrue(
                    run.out().lines().allMatch(printed -> printed.contains(" -> ")),
                    () -> "the states that it begins with are no news: " + run.out());
        }
    }

    @Test
    void eachEventIsAnObject(SimulatorConnection connection, Simulator simulator) throws Exception {
        try (Running run = Running.start(Trial.on(connection), words("Küche/Lampe", "--json"))) {
            Map<String, Object> synced = Json.object(run.line("synced"));
            simulator.device("kueche-lampe").put(Controller.POWER, 1);
            Map<String, Object> changed = Json.object(run.line("\"state\":\"power.on\",\"before\""));
            Map<String, Object> told = Json.object(run.line("power-level"));

            assertEquals(List.of("ok", "event", "time"), List.copyOf(synced.keySet()));
            assertEquals(
                    "{ok=true, event=told, time=…, device=Erdgeschoß/Küche/Lampe, kind=light, guid=kueche-lampe,"
                            + " state=power-level.level, value=0, unit=%}",
                    withoutTime(told));
            assertEquals(
                    "{ok=true, event=changed, time=…, device=Erdgeschoß/Küche/Lampe, kind=light, guid=kueche-lampe,"
                            + " state=power.on, before=false, after=true, cause=poll}",
                    withoutTime(changed));
        }
    }

    private static String withoutTime(Map<String, Object> row) {
        return row.toString().replaceFirst("time=[^,}]*", "time=…");
    }

    @Test
    void whatCannotBeReadIsStaleUntilItIsFreshAgain(SimulatorConnection connection, Simulator simulator)
            throws Exception {
        try (Running run = Running.start(Trial.on(connection), words("Küche", "--json"))) {
            run.line("synced");
            simulator
                    .faults()
                    .plan(
                            FaultScope.ofDevice("kueche-lampe"),
                            Faults.UNTIL_REMOVED,
                            new Fault.Refuse(500, "out of \u001b]0;order\u0007", Optional.empty()));
            Map<String, Object> stale = Json.object(run.line("stale"));
            simulator.faults().clear();
            Map<String, Object> fresh = Json.object(run.line("fresh"));

            assertEquals(false, stale.get("ok"));
            assertEquals("kueche-lampe", stale.get("guid"));
            assertTrue(stale.containsKey("readAt"), stale::toString);
            assertEquals("server-fault", stale.get("error"));
            assertEquals("kueche-lampe", fresh.get("guid"));
            assertEquals(true, fresh.get("ok"));
        }
    }

    @Test
    void linesOfTroubleDriveNoTerminal(SimulatorConnection connection, Simulator simulator) throws Exception {
        simulator
                .faults()
                .plan(
                        FaultScope.ofDevice("kueche-lampe"),
                        Faults.UNTIL_REMOVED,
                        new Fault.Refuse(404, "no \u001b]0;such\u0007\n\u202edevice", Optional.empty()));
        try (Running run = Running.start(Trial.on(connection), words("Küche/Lampe"))) {
            String line = run.line("stale");

            assertTrue(line.contains("Erdgeschoß/Küche/Lampe power"), line);
            assertTrue(line.contains("is stale, and was never read: "), line);
            assertFalse(run.out().contains("\u001b"), run.out());
            assertFalse(run.out().contains("\u202e"), run.out());
        }
    }

    @Test
    void aServerIsLostAndComesBack(SimulatorConnection connection, Simulator simulator) throws Exception {
        try (Running run = Running.start(Trial.on(connection), words("Küche", "--json", "--timeout", "300ms"))) {
            run.line("synced");
            simulator.faults().plan(FaultScope.EVERYTHING, Faults.UNTIL_REMOVED, new Fault.Drop(Moment.ON_ARRIVAL));
            Map<String, Object> lost = Json.object(run.line("\"lost\""));
            simulator.faults().clear();
            Map<String, Object> back = Json.object(run.line("\"back\""));

            assertEquals(false, lost.get("ok"));
            assertTrue(lost.get("server").toString().startsWith("local 127.0.0.1:"), lost::toString);
            assertTrue(lost.containsKey("error") && lost.containsKey("message"), lost::toString);
            assertEquals(lost.get("server"), back.get("server"));
        }
    }

    @Test
    void refusedCredentialsEndIt(SimulatorConnection connection) {
        Result result =
                Trial.on(connection).with("THINKNX_PASSWORD", "canary-wrong").run(words("Küche"));

        assertEquals(3, result.status());
        assertTrue(result.err().contains("refused the credentials"), result.err());
        assertFalse(result.err().contains("canary"), result.err());
        assertEquals("", result.out());
    }

    @Test
    void ctrlCEndsIt(SimulatorConnection connection) throws Exception {
        try (Running run = Running.start(Trial.on(connection), words("Küche", "--json"))) {
            run.line("synced");
            run.interrupt();

            assertEquals(130, run.status());
            assertFalse(run.out().contains("\"ok\":false"), run.out());
            assertEquals("", run.err());
        }
    }

    @Test
    void itEndsWhenAStateIsReached(SimulatorConnection connection, Simulator simulator) throws Exception {
        String[] until = words("--until", "Küche/Lampe power-level>=40%");
        try (Running run = Running.start(Trial.on(connection).terminals(true, true, true), until)) {
            run.awaitErr("2 states are read");
            simulator.device("kueche-lampe").put(Controller.POWER_LEVEL, 39);
            run.awaitOut("0 % -> 39 %");
            simulator.device("kueche-lampe").put(Controller.POWER_LEVEL, 40);

            assertEquals(0, run.status());
            assertTrue(run.out().endsWith("39 % -> 40 %\n"), run.out());
        }
        assertEquals(
                List.of("kueche-lampe"),
                simulator.journal().arrivals().stream()
                        .map(Arrival::query)
                        // The server itself is asked, too, whether its project was changed.
                        .filter(query -> query.contains("guid="))
                        .map(query -> query.replaceFirst("guid=([^&]*).*", "$1"))
                        .distinct()
                        .toList(),
                "no other device is read");
    }

    @Test
    void aStateThatIsReachedAlreadyIsTold(SimulatorConnection connection) {
        Result text = Trial.on(connection).run(words("--until", "Küche/Lampe power=off"));
        Result json = Trial.on(connection).run(words("--until", "Küche/Lampe power=off", "--json"));

        assertEquals(0, text.status());
        assertTrue(text.out().endsWith("Erdgeschoß/Küche/Lampe power: off\n"), text.out());
        Map<String, Object> last = Json.object(json.lines().get(json.lines().size() - 1));
        assertEquals("reached", last.get("event"));
        assertEquals(false, last.get("value"));
    }

    @Test
    void anInvertedDeviceReachesWhatIsSeen(SimulatorConnection connection, Simulator simulator) {
        simulator.device("kueche-rollladen").put(Controller.POSITION, 95);

        Result result = Trial.on(connection).run(words("--until", "Rollladen position<=10", "--within", "20s"));

        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().endsWith("Rollladen position: 5 %\n"), result.out());
    }

    @Test
    void whatIsNotReachedInTime(SimulatorConnection connection) {
        String[] words = words("--until", "Küche/Lampe power=on", "--within", "3s");
        Result text = Trial.on(connection).run(words);

        assertEquals(8, text.status());
        assertEquals("thinknx: Erdgeschoß/Küche/Lampe power.on=on was not reached within 3s: it is off\n", text.err());
        List<String> json = new ArrayList<>(List.of(words));
        json.add("--json");
        List<String> lines =
                Trial.on(connection).run(json.toArray(String[]::new)).lines();
        assertEquals("timeout", Json.object(lines.get(lines.size() - 1)).get("error"));
    }

    @Test
    void whatCannotBeReadIsNotReached(SimulatorConnection connection, Simulator simulator) {
        simulator
                .faults()
                .plan(
                        FaultScope.ofDevice("kueche-lampe"),
                        Faults.UNTIL_REMOVED,
                        new Fault.Refuse(404, "device not found", Optional.empty()));

        Result result =
                Trial.on(connection).run(words("--until", "Küche/Lampe power=on", "--within", "2s", "--budget", "50"));

        assertEquals(8, result.status());
        assertTrue(result.err().contains("within 2s: it could not be read: "), result.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--freshness 10ms | a freshness is 100 ms to 24 h, not 10 ms",
                "--freshness soon | --freshness is a time such as 500ms, 5s or 2m, more than zero, not \"soon\"",
                "--budget 0 | a budget is more than 0 and at most 1000 reads per second, not 0.0",
                "--budget much | --budget is a number of reads in a second, such as 2 or 0.5, not \"much\"",
                "--within 5s | --within tells how long --until waits: give both",
                "--until Küche/Lampe_powr=on | \"Erdgeschoß/Küche/Lampe\" has no state \"powr\", but power, power-level; did you mean \"power\"?",
                "--until Küche/Lampe_power=onn | power must be on or off, not \"onn\"; did you mean \"on\"? [power]",
                "Küche --until Heizung_setpoint=20 | the plant \"Haus am See\" has no device \"Heizung\"; \"thinknx list\" shows all",
            })
    void whatIsNotUnderstood(String line, String message, SimulatorConnection connection, Simulator simulator) {
        List<String> words = new ArrayList<>(List.of("--plant", file(), "watch"));
        for (String word : line.split(" ", -1)) {
            words.add(word.replace('_', ' '));
        }
        assertEquals(
                new Result(2, "", "thinknx: " + message + "\n"),
                Trial.on(connection).run(words.toArray(String[]::new)));
        assertEquals(List.of(), simulator.journal().arrivals());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--fre | --freshness",
                "--budget; | 1;2;5;10",
                "--budget=1 | --budget=1;--budget=10",
                "--until;Erdgeschoß/Küche/L | Erdgeschoß/Küche/Lampe",
                "--until;Erdgeschoß/Küche/Lampe_ | Erdgeschoß/Küche/Lampe power=;Erdgeschoß/Küche/Lampe power-level=",
                "--until;Erdgeschoß/Küche/Lampe_power=o | Erdgeschoß/Küche/Lampe power=on;Erdgeschoß/Küche/Lampe power=off",
                "--until;T | ''",
            })
    void completion(String typed, String candidates) {
        List<String> words = new ArrayList<>(List.of("complete", "zsh", "--", "--plant", file(), "watch"));
        words.addAll(List.of(typed.replace('_', ' ').split(";", -1)));

        assertEquals(
                candidates.isEmpty() ? List.of() : List.of(candidates.split(";", -1)),
                new Trial()
                        .run(words.toArray(String[]::new)).lines().stream()
                                .map(candidate -> candidate.split("\t", -1)[0])
                                .toList());
    }

    private static String[] words(String... more) {
        List<String> words = new ArrayList<>(List.of("--plant", file(), "watch", "--freshness", "500ms"));
        if (!List.of(more).contains("--budget")) {
            words.addAll(List.of("--budget", "50"));
        }
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private static String file() {
        try {
            return Path.of(WatchCommandTest.class
                            .getResource("/io/github/thinknxkit/cli/plant/house.yaml")
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
