package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.batch.BatchRun;
import io.github.thinknxkit.cli.batch.LinePlanner;
import io.github.thinknxkit.cli.batch.Outcome;
import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.connection.ProcessSecrets;
import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.cli.option.FlagOption;
import io.github.thinknxkit.cli.option.TextOption;
import io.github.thinknxkit.cli.option.Words;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.text.FileName;
import io.github.thinknxkit.dynamic.text.TextInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;

/** Runs the commands of a file, or those that arrive on standard input. */
final class BatchCommand implements ProgramCommand {

    private static final String STANDARD_INPUT = "-";
    private static final int MOST = 64;

    private final Session session;
    private final Words words = new Words().add("FILE", "the file, or - for standard input");
    private final TextOption parallel =
            TextOption.of("--parallel", "N", "how many commands may be under way at a time, 1 to 64; 1 by default");

    private final FlagOption dryRun = Delivery.option();

    BatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        words.addTo(spec);
        parallel.addTo(spec);
        dryRun.addTo(spec);
        CommandHelp.describe(
                spec,
                "batch FILE",
                List.of(
                        "Run many commands over one connection, one in a line.",
                        "",
                        "Quotes are as in a shell, and # begins a comment. Each command gives one line of result, in",
                        "order, also when some fail; the exit status is that of the first that failed. With --parallel",
                        "the commands of one device still follow each other."),
                List.of(
                        "thinknx batch evening.txt",
                        "thinknx batch evening.txt --dry-run",
                        "thinknx batch evening.txt --parallel 4 --json",
                        "echo \"light power set 1IzPszHWAEvzxtXBMrkzWQ on --feedback\" | thinknx batch -"));
        return spec;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int width = width();
        Delivery delivery = Delivery.of(dryRun);
        String file = file();
        ConnectionSettings settings = session.settings();
        LinePlanner planner = new LinePlanner(session.actions(), session.devices(), session::settingPlanner);
        try (InputStream in = input(file, settings);
                Sending sending = Sending.open(session, settings, delivery, OptionalInt.of(width))) {
            Outcome outcome = new BatchRun(
                            call -> sending.deliver(call, delivery), session.reports(), session.process())
                    .run(new TextInput(in, origin(file)), planner, width);
            summary(outcome);
            return outcome.status();
        }
    }

    /** For people only: on standard error, so that it is no result. */
    private void summary(Outcome outcome) {
        if (!session.output().form().forScripts()) {
            PrintStream err = session.process().err();
            err.print(outcome.total() + "\n");
            err.flush();
        }
    }

    private int width() {
        String number = parallel.value().orElse("1");
        if (number.matches("[0-9]{1,2}")) {
            int width = Integer.parseInt(number);
            if (width >= 1 && width <= MOST) {
                return width;
            }
        }
        throw new UsageException("--parallel is a number from 1 to " + MOST);
    }

    private String file() {
        List<String> given = words.given();
        if (given.size() != 1) {
            throw new UsageException("batch takes one FILE, or - for standard input");
        }
        return given.get(0);
    }

    private InputStream input(String file, ConnectionSettings settings) {
        if (!file.equals(STANDARD_INPUT)) {
            return open(FileName.of(file, "FILE"));
        } else if (isStandardInput(settings)) {
            throw new UsageException("standard input cannot bring both the batch and the password or key");
        }
        return session.process().in();
    }

    private static String origin(String file) {
        return file.equals(STANDARD_INPUT) ? "standard input" : "the file " + file;
    }

    private static boolean isStandardInput(ConnectionSettings settings) {
        return settings.password()
                        .filter(ProcessSecrets.StandardInput.class::isInstance)
                        .isPresent()
                || settings.key()
                        .filter(ProcessSecrets.StandardInput.class::isInstance)
                        .isPresent();
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UsageException("the file " + file + " cannot be read");
        }
    }

    @Override
    public Candidates next(List<String> before, String current) {
        return before.isEmpty() ? Candidates.FILES : Candidates.NONE;
    }
}
