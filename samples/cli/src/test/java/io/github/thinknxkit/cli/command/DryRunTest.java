package io.github.thinknxkit.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.cli.Trial.Result;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that are checked and shown, and not sent. */
@WithSimulator
@Timeout(60)
class DryRunTest {

    private static final String[] SET = {"light", "power-level", "set", "a+b=", "40%", "--feedback", "--dry-run"};

    private final Simulator simulator;

    DryRunTest(Simulator simulator) {
        this.simulator = simulator;
    }

    @AfterEach
    void nothingIsSent() {
        assertEquals(List.of(), simulator.journal().arrivals());
    }

    @Test
    void oneCall(SimulatorConnection connection) {
        assertEquals(
                "a+b=: would send GET /api/V1/powerlevel?guid=a%2Bb%3D&cmd=40&fb&auth=digest\n",
                Trial.on(connection).run(SET).out());
        assertEquals(
                "system/serverStatus: would send POST /api/v1/system/serverStatus auth=digest\n",
                Trial.on(connection)
                        .run("--post", "--quirk", "version=v1", "system", "server-status", "--dry-run")
                        .out());
        Result json = Trial.on(connection).run("call", "power", "guid=x", "cmd=1", "--dry-run", "--json");
        assertEquals(
                "{\"ok\":true,\"operation\":\"power\",\"target\":\"x\",\"wouldSend\":\"GET /api/V1/power?guid=x&cmd=1&auth=digest\"}\n",
                json.out());
    }

    @Test
    void aWholeBatch(SimulatorConnection connection) {
        String batch = "light power set x on\nlight power set x onn\nlight powr\nlight power status y\n";

        Result result = Trial.on(connection).input(batch).run("batch", "-", "--dry-run", "--parallel", "4");

        assertEquals(2, result.status(), "that of the first that could not be sent");
        assertEquals(4, result.lines().size());
        assertEquals(
                "1: x: would send GET /api/V1/power?guid=x&cmd=1&auth=digest",
                result.lines().get(0));
        assertTrue(result.lines().get(1).startsWith("2: error: "), result.out());
        assertEquals(
                "4: y: would send GET /api/V1/powerstatus?guid=y&auth=digest",
                result.lines().get(3));
        assertEquals("4 commands, 2 failed (lines 2, 3)\n", result.err());
    }

    @Test
    void whatWouldFailOtherwiseFailsHere(SimulatorConnection connection) {
        assertEquals(2, new Trial().run(SET).status(), "no server");
        assertEquals(2, Trial.on(connection).without("THINKNX_USER").run(SET).status(), "no user");
        assertEquals(
                2,
                Trial.on(connection).without("THINKNX_PASSWORD").run(SET).status(),
                "no password, and nobody to ask");
        assertEquals(
                2, Trial.on(connection).with("THINKNX_PASSWORD", "x\r").run(SET).status(), "a damaged one");
        assertEquals(
                2,
                Trial.on(connection)
                        .run("--quirk", "path.nothing=x", "light", "power", "status", "x", "--dry-run")
                        .status());
        assertEquals(
                2,
                Trial.on(connection)
                        .run("light", "power-level", "set", "x", "101", "--dry-run")
                        .status());
    }

    @Test
    void nobodyIsAskedForAPassword(SimulatorConnection connection) {
        Trial trial = Trial.on(connection).without("THINKNX_PASSWORD").terminals(true, true, true);

        assertEquals(0, trial.run(SET).status());
        assertEquals(List.of(), trial.asked());
    }
}
