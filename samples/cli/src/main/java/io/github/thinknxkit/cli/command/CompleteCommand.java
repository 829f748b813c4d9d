package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.call.UsageException;
import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.completion.Completer;
import io.github.thinknxkit.cli.completion.OptionValues;
import io.github.thinknxkit.cli.value.ShellWords;
import io.github.thinknxkit.cli.value.ShownText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells a completion script what may come next: a word in a line, and what it means after a tab. */
@Command(name = "complete", hidden = true, description = "Tell a completion script what may come next.")
final class CompleteCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "SHELL", description = "bash or zsh")
    private String shell = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "WORD", description = "what is typed so far")
    private List<String> words = new ArrayList<>();

    CompleteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (shell.equals("bash") && !words.isEmpty()) {
            bash(words.get(0));
        } else if (shell.equals("zsh") && !words.isEmpty()) {
            int last = words.size() - 1;
            print(complete(words.subList(0, last), words.get(last)), 0);
        }
        return 0;
    }

    /** Bash gives the line as it was typed, and puts the answer in the place of what follows the last break of its words. */
    private void bash(String line) {
        ShellWords.Unfinished typed = ShellWords.unfinished(line);
        if (typed.words().isEmpty()) {
            return;
        }
        String current = typed.current();
        int cut = typed.quoted() ? 0 : Math.max(current.lastIndexOf('='), current.lastIndexOf(':')) + 1;
        print(complete(typed.words().subList(1, typed.words().size()), current), cut);
    }

    private Candidates complete(List<String> before, String current) {
        try {
            OptionValues values = new OptionValues(
                    session.actions().spec(), session.connections().profiles());
            return new Completer(CommandTree.of(session.around(), before).getCommandSpec(), values)
                    .complete(before, current);
        } catch (UsageException e) {
            // Whoever presses the tabulator wants no error message into the line.
            return Candidates.NONE;
        }
    }

    private void print(Candidates candidates, int cut) {
        PrintStream out = session.around().out();
        if (candidates.files()) {
            out.print(":files\n");
        }
        for (Candidates.Candidate candidate : candidates.words()) {
            out.print(ShownText.clean(candidate.word().substring(cut)) + "\t"
                    + ShownText.clean(candidate.description()) + "\n");
        }
        out.flush();
    }
}
