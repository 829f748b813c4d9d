package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.batch.ShellWords;
import io.github.thinknxkit.cli.completion.BashText;
import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.completion.Completer;
import io.github.thinknxkit.cli.completion.OptionValues;
import io.github.thinknxkit.cli.completion.Scripts;
import io.github.thinknxkit.cli.option.Words;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.io.PrintStream;
import java.util.List;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Tells a completion script what may come next: a word in a line, and what it means after a tab. */
final class CompleteCommand implements ProgramCommand {

    private final Session session;

    private final Words words =
            new Words().add("SHELL", Scripts.SHELLS_IN_WORDS).addMore("WORD", "what is typed so far");

    CompleteCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.usageMessage().hidden(true);
        words.addTo(spec);
        return spec;
    }

    @Override
    public Integer call() {
        List<String> given = words.given();
        int last = given.size() - 1;
        if (last > 0 && given.get(0).equals("bash")) {
            bash(given.get(last));
        } else if (last > 0 && given.get(0).equals("powershell")) {
            // It puts a sign in front of the last word, since it gives no empty words to programs.
            words(given.subList(1, last), given.get(last).substring(1));
        } else if (last > 0 && Scripts.SHELLS.contains(given.get(0))) {
            words(given.subList(1, last), given.get(last));
        }
        return 0;
    }

    /** Zsh, fish and PowerShell give words, and quote what they are answered by themselves. */
    private void words(List<String> before, String current) {
        print(complete(before, current), UnaryOperator.identity());
    }

    /** Bash gives the line as it was typed, and puts the answer as it is in the place of the last part of it. */
    private void bash(String line) {
        ShellWords.Unfinished typed = ShellWords.unfinished(line);
        if (!typed.words().isEmpty()) {
            Candidates candidates =
                    complete(typed.words().subList(1, typed.words().size()), typed.current());
            print(candidates, word -> BashText.of(word.substring(typed.part()), typed.quote()));
        }
    }

    private Candidates complete(List<String> before, String current) {
        try {
            OptionValues values = new OptionValues(
                    session.actions().spec(), session.connections().profiles());
            CommandLine typed = CommandTree.of(session.process(), before);
            takeOptions(typed, before);
            Completer completer = new Completer(typed.getCommandSpec(), values);
            return completer.isInCommand(before)
                    ? completer.complete(before, current)
                    : new Completer(CommandTree.whole(session.process()).getCommandSpec(), values)
                            .complete(before, current);
        } catch (UsageException e) {
            // Whoever presses the tabulator wants no error message into the line.
            return Candidates.NONE;
        }
    }

    /** The options so far may name a plant; that the line is not complete is no news. */
    private static void takeOptions(CommandLine typed, List<String> before) {
        try {
            typed.parseArgs(before.toArray(String[]::new));
        } catch (CommandLine.ParameterException e) {
            // What was understood up to here counts.
        }
    }

    private void print(Candidates candidates, UnaryOperator<String> inShell) {
        PrintStream out = session.process().out();
        if (candidates.files()) {
            out.print(":files\n");
        }
        for (Candidates.Candidate candidate : candidates.words()) {
            out.print(inShell.apply(ShownText.clean(candidate.word())) + "\t" + ShownText.clean(candidate.description())
                    + "\n");
        }
        out.flush();
    }
}
