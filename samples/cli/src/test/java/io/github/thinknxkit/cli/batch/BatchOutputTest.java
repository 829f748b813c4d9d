package io.github.thinknxkit.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A batch whose results cannot be printed switches nothing more, and accounts for what it has switched. */
@WithSimulator
@Timeout(60)
class BatchOutputTest {

    private static final String MANY = ("light power set " + DemoPlant.CEILING_LIGHT + " on\nlight power set "
                    + DemoPlant.PORCH_LIGHT + " on\n")
            .repeat(300);
    private static final Pattern UNSEEN = Pattern.compile("\\d+ \\((done|failed)\\)");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void nothingIsSentOnceTheReaderHasGone(SimulatorConnection connection, Simulator simulator) {
        int status = Trial.on(connection).input(MANY).run(new Limited(2, "Broken pipe"), err, "batch", "-");

        assertEquals(1, status);
        assertEquals(
                "thinknx: standard output is closed; the batch was stopped after 2 commands, 0 failed; the result of"
                        + " line 3 (done) could not be printed\n",
                text());
        assertEquals(3, simulator.journal().admitted("power").size());
    }

    @Test
    void inParallelAllThatWasSentIsAccountedFor(SimulatorConnection connection, Simulator simulator) {
        int status = Trial.on(connection)
                .input(MANY)
                .run(new Limited(1, "Broken pipe"), err, "batch", "-", "--parallel", "4");

        assertEquals(1, status);
        Matcher unseen = UNSEEN.matcher(text());
        assertEquals(
                simulator.journal().admitted("power").size(),
                1 + unseen.results().count(),
                text());
        assertTrue(simulator.journal().admitted("power").size() < 600, "the rest was not sent");
    }

    @Test
    void aFullDiskIsNamed(SimulatorConnection connection) {
        int status = Trial.on(connection).input(MANY).run(new Limited(0, "No space left on device"), err, "batch", "-");

        assertEquals(1, status);
        assertEquals(
                "thinknx: standard output cannot be written: No space left on device; the batch was stopped after 0"
                        + " commands, 0 failed; the result of line 1 (done) could not be printed\n",
                text());
    }

    @Test
    void nobodyWaitsForALineThatIsNotGoingToBeSent(SimulatorConnection connection) throws IOException {
        try (PipedOutputStream typing = new PipedOutputStream()) {
            PipedInputStream in = new PipedInputStream(typing);
            typing.write(("light power status " + DemoPlant.CEILING_LIGHT + "\n").getBytes(StandardCharsets.UTF_8));

            int status = Trial.on(connection)
                    .input(in)
                    .run(new Limited(0, "Broken pipe"), err, "batch", "-", "--parallel", "2");

            assertEquals(1, status, "while more input may come");
        }
    }

    @Test
    void aCommandThatWasSentIsToldOf(SimulatorConnection connection, Simulator simulator) {
        String[] command = {"light", "power", "set", DemoPlant.CEILING_LIGHT, "on"};

        assertEquals(1, Trial.on(connection).run(new Limited(0, "Broken pipe"), err, command));
        assertEquals(
                "thinknx: standard output is closed; the command was sent, and its answer could not be printed\n",
                text());
        assertEquals(1, simulator.journal().admitted("power").size());
    }

    @Test
    void readersThatGoAreNothingToReadAbout(SimulatorConnection connection) {
        List<String[]> reads = List.of(
                new String[] {"light", "power", "status", DemoPlant.CEILING_LIGHT},
                new String[] {"--help"},
                new String[] {"light", "power", "set", "--help"},
                new String[] {"--version"},
                new String[] {"completion", "bash"},
                new String[] {"doctor"});
        for (String[] read : reads) {
            assertEquals(1, Trial.on(connection).run(new Limited(0, "Broken pipe"), err, read), String.join(" ", read));
            assertEquals("", text());
        }
    }

    @Test
    void anErrorThatCannotBePrintedAsJsonKeepsItsStatus(SimulatorConnection connection) {
        String[] wrong = {"--json", "light", "powr"};

        assertEquals(2, Trial.on(connection).run(new Limited(0, "Broken pipe"), err, wrong));
        assertTrue(text().startsWith("thinknx: "), text());
    }

    private String text() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Takes some lines, and no more. */
    private static final class Limited extends OutputStream {

        private final String reason;
        private int left;

        Limited(int lines, String reason) {
            left = lines;
            this.reason = reason;
        }

        @Override
        public void write(int c) throws IOException {
            if (left == 0) {
                throw new IOException(reason);
            }
            left -= c == '\n' ? 1 : 0;
        }
    }
}
