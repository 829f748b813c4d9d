package io.github.thinknxkit.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Json;
import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.cli.Trial.Result;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.FaultScope;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many commands over one connection. */
@WithSimulator
@Timeout(60)
class BatchTest {

    private static final String LIGHT = DemoPlant.CEILING_LIGHT;
    private static final String PORCH = DemoPlant.PORCH_LIGHT;

    @Test
    void oneLineOfResultForEachCommandAlsoWhenSomeFail(SimulatorConnection connection) {
        String batch = """
                # lights
                light power set '%s' on --feedback

                call power guid=nowhere cmd=1
                  thinknx light power set %s off   # as it is typed in a shell
                light power set %s onn
                light powr
                light power set "%s
                call power guid=%s cmd=1 --timeout 1s
                light power status %s
                """.formatted(LIGHT, PORCH, LIGHT, LIGHT, LIGHT, LIGHT);

        Result result = Trial.on(connection).input(batch).run("batch", "-");

        assertEquals(4, result.status(), "the status of the first that failed");
        List<String> lines = result.lines();
        assertEquals("2: " + LIGHT + ": on", lines.get(0));
        assertTrue(lines.get(1).startsWith("4: error: the server does not know the device"), lines.get(1));
        assertEquals("5: " + PORCH + ": acknowledged", lines.get(2));
        assertEquals("6: error: on must be on or off, not \"onn\"; did you mean \"on\"? [power]", lines.get(3));
        assertEquals(
                "7: error: \"light\" is followed by power, power-level, not \"powr\"; did you mean \"power\"?",
                lines.get(4));
        assertEquals("8: error: the quote at column 17 is not closed", lines.get(5));
        assertEquals(
                "9: error: a line of a batch takes no option but --feedback; all others belong to \"thinknx batch\" itself",
                lines.get(6));
        assertEquals("10: " + LIGHT + ": on", lines.get(7));
        assertEquals(8, lines.size());
        assertEquals("8 commands, 5 failed (lines 4, 6, 7, 8, 9)\n", result.err());
    }

    @Test
    void asJsonWithLineNumbers(SimulatorConnection connection) {
        String batch = "light power status " + LIGHT + "\n\nnonsense\n";

        Result result = Trial.on(connection).input(batch).run("--json", "batch", "-");

        assertEquals(2, result.status());
        Map<String, Object> first = Json.object(result.lines().get(0));
        assertEquals(true, first.get("ok"));
        assertEquals(1, first.get("line"));
        assertEquals("powerstatus", first.get("operation"));
        assertEquals(
                Map.of("ok", false, "line", 3, "error", "usage", "message", "there is no command \"nonsense\""),
                Json.object(result.lines().get(1)));
    }

    @Test
    void oneConnectionForAll(SimulatorConnection connection, Simulator simulator) {
        String batch = ("light power status " + LIGHT + "\n").repeat(10);

        assertEquals(0, Trial.on(connection).input(batch).run("batch", "-").status());
        assertEquals(11, simulator.journal().arrivals().size(), "one call is challenged, and the others follow");
    }

    @Test
    void aFile(SimulatorConnection connection, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("evening.txt");
        Files.writeString(file, "light power set " + LIGHT + " off\n");

        assertEquals(0, Trial.on(connection).run("batch", file.toString()).status());
        assertEquals(
                "thinknx: the file " + folder.resolve("none") + " cannot be read\n",
                Trial.on(connection)
                        .run("batch", folder.resolve("none").toString())
                        .err());
    }

    @Test
    void withoutParallelOneAfterTheOther(SimulatorConnection connection, Simulator simulator) {
        simulator.faults().plan(FaultScope.ofDevice(LIGHT), 1, new Fault.Delay(Duration.ofMillis(300)));
        String batch =
                "light power set %s on\nlight power set %s on\nlight power set %s off\n".formatted(LIGHT, PORCH, LIGHT);

        assertEquals(0, Trial.on(connection).input(batch).run("batch", "-").status());
        assertEquals(List.of(LIGHT, PORCH, LIGHT), devices(simulator));
    }

    @Test
    void inParallelResultsStayInOrderAndEachDevicesCommandsFollowEachOther(
            SimulatorConnection connection, Simulator simulator) {
        simulator
                .faults()
                .plan(FaultScope.ofDevice(LIGHT), Faults.UNTIL_REMOVED, new Fault.Delay(Duration.ofMillis(40)));
        String batch = IntStream.rangeClosed(1, 8)
                .mapToObj(level -> "light power-level set %s %d --feedback\nlight power set %s on\n"
                        .formatted(LIGHT, level * 10, PORCH))
                .collect(Collectors.joining());

        Result result = Trial.on(connection).input(batch).run("batch", "-", "--parallel", "4");

        assertEquals(0, result.status(), result.out());
        for (int i = 0; i < 8; i++) {
            assertEquals(
                    (2 * i + 1) + ": " + LIGHT + ": " + (i + 1) * 10 + " %",
                    result.lines().get(2 * i));
            assertEquals(
                    (2 * i + 2) + ": " + PORCH + ": acknowledged",
                    result.lines().get(2 * i + 1));
        }
        List<String> levels = simulator.journal().admitted("powerlevel").stream()
                .map(Arrival::query)
                .map(query -> query.replaceAll(".*cmd=(\\d+).*", "$1"))
                .toList();
        assertEquals(List.of("10", "20", "30", "40", "50", "60", "70", "80"), levels);
        List<String> devices = devices(simulator);
        assertTrue(
                devices.lastIndexOf(PORCH) < devices.lastIndexOf(LIGHT), "the quick device did not wait for the slow");
    }

    @Test
    void aResultAppearsWhenItsCommandIsDone(SimulatorConnection connection) throws Exception {
        PipedOutputStream typing = new PipedOutputStream();
        Trial trial = Trial.on(connection).input(new PipedInputStream(typing));
        BlockingQueue<String> shown = new LinkedBlockingQueue<>();
        CompletableFuture<Integer> run = CompletableFuture.supplyAsync(
                () -> trial.run(new LineQueue(shown), new ByteArrayOutputStream(), "batch", "-"));

        for (int line = 1; line <= 3; line++) {
            typing.write(("light power status " + LIGHT + "\n").getBytes(StandardCharsets.UTF_8));
            typing.flush();
            assertEquals(line + ": " + LIGHT + ": off", shown.poll(20, TimeUnit.SECONDS));
        }
        typing.close();
        assertEquals(0, run.get(20, TimeUnit.SECONDS));
    }

    @Test
    void inputThatIsNoTextIsRefused(SimulatorConnection connection) {
        byte[] latin = ("light power status " + LIGHT + "\nlight power status K\u00fcche\n")
                .getBytes(StandardCharsets.ISO_8859_1);

        Result result =
                Trial.on(connection).input(new ByteArrayInputStream(latin)).run("batch", "-");

        assertEquals(2, result.status());
        assertTrue(result.err().startsWith("thinknx: standard input is not UTF-8, near line "), result.err());
    }

    @Test
    void credentialsInALineAreNotRepeated(SimulatorConnection connection) {
        String batch = """
                light power set X on --password hunter2
                call power guid=X cmd=1 pass=hunter2
                --key=hunter2
                """;

        Result result = Trial.on(connection).input(batch).run("batch", "-");

        assertEquals(3, result.lines().size());
        assertFalse(result.out().contains("hunter2"), result.out());
    }

    @Test
    void standardInputBringsOneThing(SimulatorConnection connection) {
        Result result = Trial.on(connection).input("x").run("batch", "-", "--password-file", "-");

        assertEquals("thinknx: standard input cannot bring both the batch and the password or key\n", result.err());
    }

    @Test
    void progressIsForTerminals(SimulatorConnection connection) {
        String batch = "light power status " + LIGHT + "\n";

        assertEquals(
                "1 command, 0 failed\n",
                Trial.on(connection).input(batch).run("batch", "-").err());
        String shown = Trial.on(connection)
                .terminals(false, false, true)
                .input(batch + "x\n")
                .run("batch", "-")
                .err();
        assertTrue(shown.contains("1 command, 0 failed") && shown.contains("2 commands, 1 failed"), shown);
        assertTrue(shown.endsWith("\r\u001b[K2 commands, 1 failed (line 2)\n"), "the line is taken away");
    }

    private static List<String> devices(Simulator simulator) {
        return simulator.journal().arrivals().stream()
                .filter(arrival -> arrival.status().orElse(0) == 200)
                .map(arrival -> arrival.parameters().get(0).value().orElseThrow())
                .toList();
    }

    /** Puts each line that is written into a queue. */
    private static final class LineQueue extends OutputStream {

        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private final BlockingQueue<String> lines;

        LineQueue(BlockingQueue<String> lines) {
            this.lines = lines;
        }

        @Override
        public void write(int c) {
            if (c == '\n') {
                lines.add(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(c);
            }
        }
    }
}
