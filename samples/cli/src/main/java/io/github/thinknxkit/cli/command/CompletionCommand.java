package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.call.UsageException;
import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.completion.Scripts;
import io.github.thinknxkit.cli.completion.WordSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the completion script of a shell. */
@Command(name = "completion", description = "Print the completion script for bash or zsh.")
final class CompletionCommand implements Callable<Integer>, WordSource {

    static final List<String> SHELLS = List.of("bash", "zsh");

    private final Session session;

    @Parameters(index = "0", paramLabel = "SHELL", description = "bash or zsh")
    private String shell = "";

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!SHELLS.contains(shell)) {
            throw new UsageException("completion knows bash and zsh");
        }
        session.around().out().print(Scripts.of(shell));
        session.around().out().flush();
        return 0;
    }

    @Override
    public Candidates next(List<String> before, String current) {
        return before.isEmpty() ? Candidates.of(SHELLS) : Candidates.NONE;
    }
}
