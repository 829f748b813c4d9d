package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.batch.BatchRun;
import io.github.thinknxkit.cli.batch.LinePlanner;
import io.github.thinknxkit.cli.call.UsageException;
import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.completion.WordSource;
import io.github.thinknxkit.cli.connection.ConnectionSettings;
import io.github.thinknxkit.cli.connection.SecretSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the commands of a file, or those that arrive on standard input. */
@Command(name = "batch", description = "Run many commands over one connection, one in a line.")
final class BatchCommand implements Callable<Integer>, WordSource {

    private static final String STANDARD_INPUT = "-";
    private static final int MOST = 64;

    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE", description = "the file, or - for standard input")
    private String file = "";

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "how many commands may be under way at a time, 1 to 64; 1 by default")
    private String parallel = "1";

    BatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int width = width();
        ConnectionSettings settings = session.settings();
        LinePlanner planner = new LinePlanner(session.actions(), session.devices());
        try (InputStream in = input(settings);
                Sending sending = Sending.open(session, settings, width)) {
            return new BatchRun(sending::send, session.reports(), session.around()).run(in, planner, width);
        }
    }

    @Override
    public Candidates next(List<String> before, String current) {
        return before.isEmpty() ? Candidates.FILES : Candidates.NONE;
    }

    private int width() {
        if (parallel.matches("[0-9]{1,2}")) {
            int width = Integer.parseInt(parallel);
            if (width >= 1 && width <= MOST) {
                return width;
            }
        }
        throw new UsageException("--parallel is a number from 1 to " + MOST);
    }

    private InputStream input(ConnectionSettings settings) {
        if (!file.equals(STANDARD_INPUT)) {
            return open(Path.of(file));
        } else if (isStandardInput(settings)) {
            throw new UsageException("standard input cannot bring both the batch and the password or key");
        }
        return session.around().in();
    }

    private static boolean isStandardInput(ConnectionSettings settings) {
        return settings.password().filter(SecretSource.StandardInput.class::isInstance).isPresent()
                || settings.key().filter(SecretSource.StandardInput.class::isInstance).isPresent();
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UsageException("the file " + file + " cannot be read");
        }
    }
}
