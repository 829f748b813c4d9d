package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.completion.Scripts;
import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.cli.option.Words;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the completion script of a shell. */
final class CompletionCommand implements ProgramCommand {

    private final Session session;
    private final Words words = new Words().add("SHELL", Scripts.SHELLS_IN_WORDS);

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        words.addTo(spec);
        CommandHelp.describe(
                spec,
                "completion SHELL",
                List.of(
                        "Print the completion script for " + Scripts.SHELLS_IN_WORDS + ".",
                        "",
                        "The script asks \"thinknx\" what may come next, so that name has to start this program: put the",
                        "folder of the script thinknx on your PATH."),
                List.of(
                        "eval \"$(thinknx completion bash)\"     # in ~/.bashrc",
                        "eval \"$(thinknx completion zsh)\"      # in ~/.zshrc, after compinit",
                        "thinknx completion fish | source         # in ~/.config/fish/config.fish",
                        "thinknx completion powershell | Out-String | Invoke-Expression     # in $PROFILE"));
        return spec;
    }

    @Override
    public Integer call() {
        List<String> given = words.given();
        if (given.size() != 1 || !Scripts.SHELLS.contains(given.get(0))) {
            throw new UsageException("completion is for " + Scripts.SHELLS_IN_WORDS + ": thinknx completion bash");
        }
        session.process().out().print(Scripts.of(given.get(0)));
        session.process().out().flush();
        return 0;
    }

    @Override
    public Candidates next(List<String> before, String current) {
        return before.isEmpty() ? Candidates.of(Scripts.SHELLS) : Candidates.NONE;
    }
}
