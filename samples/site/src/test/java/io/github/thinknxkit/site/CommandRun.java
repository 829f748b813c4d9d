package io.github.thinknxkit.site;

import io.github.thinknxkit.cli.batch.ShellWords;
import io.github.thinknxkit.cli.command.Program;
import io.github.thinknxkit.cli.process.Ending;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.process.Prompt;
import io.github.thinknxkit.cli.process.Terminals;
import io.github.thinknxkit.simulator.Simulator;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Runs lines for the program {@code thinknx} in this process. */
final class CommandRun {

    private final Simulator simulator;

    CommandRun(Simulator simulator) {
        this.simulator = simulator;
    }

    /** How a line ended, and what it printed. */
    record Result(int status, String output) {}

    Result run(String line) {
        List<String> words = ShellWords.split(line);
        if (!words.get(0).equals("thinknx")) {
            throw new IllegalArgumentException("no line for thinknx: " + line);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream output = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int status = new Program(new ProcessContext(
                        InputStream.nullInputStream(),
                        output,
                        output,
                        Map.of(
                                "THINKNX_URL", simulator.localAddress().toString(),
                                "THINKNX_USER", "service",
                                "THINKNX_PASSWORD", "secret",
                                "THINKNX_KEY", "K3Y"),
                        Terminals.NONE,
                        Prompt.ofProcess(),
                        "no-such-home",
                        "Linux",
                        new Ending()))
                .run(words.subList(1, words.size()).toArray(String[]::new));
        return new Result(status, bytes.toString(StandardCharsets.UTF_8));
    }
}
