package io.github.thinknxkit.cli.completion;

import io.github.thinknxkit.cli.completion.Candidates.Candidate;
import io.github.thinknxkit.cli.help.HelpText;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Finds out what may come next on a command line. */
public final class Completer {

    private final CommandSpec root;
    private final OptionValues values;

    /**
     * Creates a completer.
     *
     * @param root the program with its commands
     * @param values what may follow options
     */
    public Completer(CommandSpec root, OptionValues values) {
        this.root = root;
        this.values = values;
    }

    /** Where the end of a line is: in which command, after which words, and whether an option waits for its value. */
    private record Place(CommandSpec command, List<String> words, String option) {}

    /**
     * Returns what may come next.
     *
     * @param before the words so far, without the program's name
     * @param current the beginning of the next word
     * @return what may stand there and begins like that
     */
    public Candidates complete(List<String> before, String current) {
        Place place = place(before);
        int equals = current.startsWith("--") ? current.indexOf('=') : -1;
        if (!place.option().isEmpty()) {
            return starting(values(place, place.option(), current), current);
        } else if (equals > 0) {
            String option = current.substring(0, equals);
            return starting(prefixed(values(place, option, current.substring(equals + 1)), option + "="), current);
        } else if (current.startsWith("-")) {
            return starting(options(place.command()), current);
        }
        return starting(words(place, current), current);
    }

    /**
     * Returns whether a line has come to a command.
     *
     * @param before its words so far
     * @return whether there is a command among them
     */
    public boolean isInCommand(List<String> before) {
        return place(before).command() != root;
    }

    private Place place(List<String> before) {
        CommandSpec command = root;
        List<String> words = new ArrayList<>();
        String option = "";
        for (String word : before) {
            CommandLine below = command.subcommands().get(word);
            OptionSpec known = command.optionsMap().get(word);
            if (!option.isEmpty()) {
                option = "";
            } else if (known != null) {
                option = known.arity().max() > 0 ? word : "";
            } else if (below != null && words.isEmpty()) {
                command = below.getCommandSpec();
            } else if (!word.startsWith("-")) {
                words.add(word);
            }
        }
        return new Place(command, words, option);
    }

    private Candidates values(Place place, String option, String current) {
        Candidates own = place.command().userObject() instanceof WordSource source
                ? source.value(option, current)
                : Candidates.NONE;
        return own.equals(Candidates.NONE) ? values.of(option) : own;
    }

    private static Candidates words(Place place, String current) {
        if (place.command().userObject() instanceof WordSource source) {
            return source.next(place.words(), current);
        }
        return place.words().isEmpty() ? Candidates.of(commands(place.command())) : Candidates.NONE;
    }

    private static List<Candidate> commands(CommandSpec command) {
        List<Candidate> commands = new ArrayList<>();
        command.subcommands().forEach((name, below) -> {
            if (!below.getCommandSpec().usageMessage().hidden()) {
                commands.add(new Candidate(
                        name, first(below.getCommandSpec().usageMessage().description())));
            }
        });
        return commands;
    }

    private static Candidates options(CommandSpec command) {
        return Candidates.of(command.options().stream()
                .filter(option -> !option.hidden())
                .map(option -> new Candidate(option.longestName(), first(option.description())))
                .toList());
    }

    private static String first(String[] lines) {
        return lines.length == 0 ? "" : HelpText.plain(lines[0]);
    }

    private static Candidates prefixed(Candidates candidates, String prefix) {
        return Candidates.of(candidates.words().stream()
                .map(candidate -> new Candidate(prefix + candidate.word(), candidate.description()))
                .toList());
    }

    private static Candidates starting(Candidates candidates, String start) {
        List<Candidate> words = candidates.words().stream()
                .filter(candidate -> candidate.word().startsWith(start))
                .toList();
        return new Candidates(words, candidates.files());
    }
}
