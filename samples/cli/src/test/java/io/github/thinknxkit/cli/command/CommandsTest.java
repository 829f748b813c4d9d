package io.github.thinknxkit.cli.command;

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
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What commands print and how they end. */
@WithSimulator
@Timeout(30)
class CommandsTest {

    private static final String LIGHT = DemoPlant.CEILING_LIGHT;

    @Test
    void aCommandIsAcknowledged(SimulatorConnection connection) {
        Result result = Trial.on(connection).run("light", "power", "set", LIGHT, "on");

        assertEquals(new Result(0, LIGHT + ": acknowledged\n", ""), result);
    }

    @Test
    void withFeedbackItTellsTheState(SimulatorConnection connection) {
        Result result = Trial.on(connection).run("light", "power-level", "set", LIGHT, "40%", "--feedback");

        assertEquals(new Result(0, LIGHT + ": 40 %\n", ""), result);
    }

    @Test
    void asJson(SimulatorConnection connection) {
        Result result = Trial.on(connection).run("--json", "light", "power-level", "set", LIGHT, "40", "--feedback");

        assertEquals(
                Map.of(
                        "ok",
                        true,
                        "operation",
                        "powerlevel",
                        "target",
                        LIGHT,
                        "result",
                        Map.of("guid", LIGHT, "level", 40, "communicationObject", 2)),
                Json.object(result.out()));
        assertEquals(
                List.of("ok", "operation", "target", "result"),
                List.copyOf(Json.object(result.out()).keySet()));
        assertEquals("", result.err());
    }

    @Test
    void modesAreShownInTheWordsThatSetThem(SimulatorConnection connection) {
        Trial trial = Trial.on(connection);
        String unit = DemoPlant.AIR_CONDITIONER;

        assertEquals(
                unit + ": maximum\n",
                trial.run("hvac", "fan-speed", "set", unit, "maximum", "--feedback")
                        .out());
        Object result = Json.object(trial.run("call", "hvacfanset", "guid=" + unit, "--json")
                        .out())
                .get("result");
        assertEquals("maximum", ((Map<?, ?>) result).get("speed"));
    }

    @Test
    void aModeThatTheSpecDoesNotKnowIsShownAsItCame(SimulatorConnection connection, Simulator simulator) {
        simulator.faults().nextOf("tempmodestatus", 1, new Fault.Replace(200, "application/json", "{\"status\":9}"));

        Result result = Trial.on(connection).run("thermostat", "temp-mode", "status", DemoPlant.THERMOSTAT, "--json");

        assertEquals(Map.of("mode", "9"), Json.object(result.out()).get("result"));
    }

    @Test
    void theServersFactsByName(SimulatorConnection connection) {
        Result text = Trial.on(connection).run("system", "server-status");
        Map<?, ?> json = (Map<?, ?>) Json.object(Trial.on(connection)
                        .run("system", "server-status", "--json")
                        .out())
                .get("result");

        assertTrue(text.out().startsWith("system/serverStatus: version 1.1.10.11, process uptime 0 days "), text.out());
        assertEquals("PT0S", json.get("processUptime"));
        assertTrue(
                json.get("configTime").toString().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?"),
                json.toString());
        assertEquals(List.of(), json.get("pbxUsers"));
        assertEquals(0, json.get("connectedClients"));
    }

    @Test
    void aTelegramBelowZeroIsNoOption(SimulatorConnection connection, Simulator simulator) {
        Result result = Trial.on(connection).run("system", "send-knx-float2", "1/0/1", "-5.5");

        assertEquals(new Result(0, "1/0/1: acknowledged\n", ""), result);
        assertEquals("-5.50", simulator.telegrams().telegrams().get(0).value().toString());
    }

    @Test
    void wordsOfAPackedValue(SimulatorConnection connection, Simulator simulator) {
        Trial.on(connection).run("system", "send-knx-dimming", "1/0/1", "increase", "3");

        assertEquals("group=1/0/1&value=11&auth=digest", lastQuery(simulator));
    }

    @Test
    void verboseShowsTheWireWithoutSecrets(SimulatorConnection connection) {
        Result result = Trial.on(connection)
                .run("-v", "call", "heightlevel", "guid=" + DemoPlant.SOUTH_BLIND, "val=50", "--quirk", "version=v1");

        String[] lines = result.err().split("\n", -1);
        assertEquals("* local 127.0.0.1:" + connection.localAddress().getPort(), lines[0]);
        String sent = "> GET /api/v1/heightlevel?guid=" + DemoPlant.SOUTH_BLIND + "&val=50&auth=digest";
        assertEquals(sent, lines[1]);
        assertTrue(lines[2].matches("< 401 challenged after \\d+ ms \\(heightlevel, attempt 1\\)"), lines[2]);
        assertEquals(sent, lines[3]);
        assertTrue(lines[4].matches("< 200 answered after \\d+ ms \\(heightlevel, attempt 2\\)"), lines[4]);
        assertTrue(!result.err().contains(connection.password()), result.err());
    }

    @Test
    void verboseShowsWhatQuirksMakeOfACall(SimulatorConnection connection, Simulator simulator) {
        Result result = Trial.on(connection)
                .run(
                        "-v",
                        "--post",
                        "call",
                        "heightlevel",
                        "guid=x",
                        "val=50",
                        "--quirk",
                        "parameter.heightlevel.val=cmd",
                        "--quirk",
                        "path.heightlevel=blindangle");

        assertTrue(result.err().contains("> POST /api/V1/blindangle guid=x&cmd=50&auth=digest\n"), result.err());
        assertEquals("/api/V1/blindangle", simulator.journal().arrivals().get(0).path());
        assertTrue(simulator.journal().arrivals().get(0).form().startsWith("guid=x&cmd=50"));
    }

    @Test
    void postIsAForm(SimulatorConnection connection, Simulator simulator) {
        Trial.on(connection).run("light", "power", "set", LIGHT, "on", "--post");

        assertEquals("POST", simulator.journal().admitted("power").get(0).method());
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(5, "rejected", Fault.lockedActuator()),
                Arguments.of(6, "rate-limited", Fault.tooManyRequests(Duration.ofMinutes(1))),
                Arguments.of(7, "server-fault", Fault.serverError()),
                Arguments.of(7, "malformed-answer", Fault.html()),
                Arguments.of(8, "timeout", new Fault.Delay(Duration.ofSeconds(20))));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("failures")
    void failures(int status, String code, Fault fault, SimulatorConnection connection, Simulator simulator) {
        simulator.faults().plan(FaultScope.EVERYTHING, Faults.UNTIL_REMOVED, fault);
        String[] command = {"--timeout", "500ms", "light", "power", "set", LIGHT, "on"};

        Result text = Trial.on(connection).run(command);
        assertEquals(status, text.status(), text.err());
        assertEquals("", text.out());
        assertTrue(text.err().startsWith("thinknx: "), text.err());

        Result json = Trial.on(connection).run(with(command, "--json"));
        assertEquals(status, json.status());
        assertEquals("", json.err());
        Map<String, Object> object = Json.object(json.out());
        assertEquals(false, object.get("ok"));
        assertEquals(code, object.get("error"));
        assertEquals("power", object.get("operation"));
        assertEquals(LIGHT, object.get("target"));
        assertTrue(object.get("mayHaveRun") instanceof Boolean);
        assertTrue(!object.get("message").toString().isBlank());
    }

    @Test
    void aLostCommandThatMustNotBeRepeatedHasAnUnknownOutcome(SimulatorConnection connection, Simulator simulator) {
        simulator.faults().nextOf("trigger", 1, new Fault.Drop(Fault.Moment.BEFORE_ANSWER));

        Result result = Trial.on(connection).run("button", "trigger", "press", DemoPlant.GATE, "--json");

        assertEquals(7, result.status());
        Map<String, Object> object = Json.object(result.out());
        assertEquals("outcome-unknown", object.get("error"));
        assertEquals(true, object.get("mayHaveRun"));
        assertEquals(1, simulator.journal().admitted("trigger").size());
    }

    @Test
    void unknownDevicesWrongPasswordsAndClosedPorts(SimulatorConnection connection) {
        assertEquals(
                4,
                Trial.on(connection).run("light", "power", "status", "nowhere").status());
        assertEquals(
                3,
                Trial.on(connection)
                        .with("THINKNX_PASSWORD", "wrong")
                        .run("system", "server-status")
                        .status());
        assertEquals(
                7,
                Trial.on(connection)
                        .run("--url", "http://127.0.0.1:1", "system", "server-status")
                        .status());
    }

    @Test
    void nothingIsSentBeforeAllIsUnderstood(SimulatorConnection connection, Simulator simulator) {
        Trial trial = Trial.on(connection);
        for (String[] words : List.of(
                new String[] {"light", "power", "set", LIGHT, "onn"},
                new String[] {"light", "power-level", "set", LIGHT, "101"},
                new String[] {"light", "power", "set", LIGHT},
                new String[] {"light", "power", "set", LIGHT, "on", "off"},
                new String[] {"light", "power", "set", "", "on"},
                new String[] {"call", "power", "guid=" + LIGHT, "cmd=2"},
                new String[] {"blind", "movement", "up", DemoPlant.CURTAIN, "--feedback"})) {
            assertEquals(2, trial.run(words).status(), String.join(" ", words));
        }
        assertEquals(List.of(), simulator.journal().arrivals());
    }

    @Test
    void whoInterruptsACommandIsToldThatItMayHaveRun(SimulatorConnection connection, Simulator simulator)
            throws Exception {
        simulator.faults().nextOf("power", 1, new Fault.Delay(Duration.ofSeconds(20)));
        Trial trial = Trial.on(connection);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CompletableFuture<Integer> run = CompletableFuture.supplyAsync(() -> trial.run(
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                err,
                "light",
                "power",
                "set",
                LIGHT,
                "on"));
        simulator.journal().await(2, Duration.ofSeconds(20));

        trial.ending().run();

        assertEquals(130, run.get(20, TimeUnit.SECONDS));
        assertEquals(
                "thinknx: interrupted; what was under way may have been carried out all the same\n",
                err.toString(StandardCharsets.UTF_8));
    }

    private static String lastQuery(Simulator simulator) {
        var arrivals = simulator.journal().arrivals();
        return arrivals.get(arrivals.size() - 1).query();
    }

    private static String[] with(String[] words, String more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }
}
