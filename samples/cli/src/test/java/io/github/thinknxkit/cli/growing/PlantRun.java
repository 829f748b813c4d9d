package io.github.thinknxkit.cli.growing;

import io.github.thinknxkit.connection.Secret;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * A run of the commands in a program like the one that they are part of.
 *
 * @param status the exit status
 * @param out what was printed, read as UTF-8
 * @param err what was printed on standard error
 */
record PlantRun(int status, String out, String err) {

    /** How the program tells that a command cannot do its work. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    @Command(name = "thinknx")
    private static final class Root implements Runnable {

        @Option(names = "--json", scope = ScopeType.INHERIT)
        private boolean json;

        @Override
        public void run() {}
    }

    static PlantRun of(Object... words) {
        return in(StandardCharsets.UTF_8, words);
    }

    /** Runs where the terminal has an encoding of its own. */
    static PlantRun in(Charset terminal, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Root root = new Root();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        PlantSurroundings around = new PlantSurroundings(
                new PrintStream(out, false, terminal), errors, () -> root.json, file -> password(), Refused::new);
        CommandLine program = new CommandLine(root)
                .addSubcommand("plant", new CommandLine(PlantCommand.of(around)))
                .setExecutionExceptionHandler((failure, command, parsed) -> refused(failure, errors));
        program.setErr(new PrintWriter(errors, true, StandardCharsets.UTF_8));
        int status = program.execute(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
        return new PlantRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static int refused(Exception failure, PrintStream errors) throws Exception {
        if (!(failure instanceof Refused)) {
            throw failure;
        }
        errors.print("thinknx: " + failure.getMessage() + "\n");
        return 2;
    }

    private static Secret password() {
        throw new Refused("the program fetches passwords, and these commands alone have none");
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
