package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in our own words what picocli could not understand. Its words repeat what was typed, and what was typed in the wrong
 * place may be a secret.
 */
final class ParseErrors {

    private final Supplier<CommandLine> whole;

    /**
     * Creates an interpreter.
     *
     * @param whole makes all commands, to find the nearest among
     */
    ParseErrors(Supplier<CommandLine> whole) {
        this.whole = whole;
    }

    UsageException explain(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        return new UsageException(
                message(wrong, command) + " (" + command.getCommandSpec().qualifiedName(" ") + " --help)");
    }

    private String message(ParameterException wrong, CommandLine command) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        } else if (wrong instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), command);
        } else if (wrong instanceof OverwrittenOptionException twice) {
            return "the option " + name(twice.getOverwritten()) + " is given twice";
        }
        return "the value of " + name(wrong.getArgSpec()) + " cannot be understood";
    }

    private String unmatched(String word, CommandLine command) {
        if (word.startsWith("-")) {
            String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            if (command.getParent() == null && isOfACommand(option, whole.get())) {
                return option + " belongs to a command: write it after the words of the command";
            }
            return "there is no option " + ShownText.quoted(option) + ShownText.question(option, options(command));
        } else if (command.getSubcommands().isEmpty()) {
            return "there are too many words";
        }
        return command(word, command);
    }

    /** Below the first word there are few enough to name them all. */
    private String command(String word, CommandLine command) {
        Set<String> known = inWhole(command).getSubcommands().keySet();
        if (command.getParent() == null) {
            return "there is no command " + ShownText.quoted(word) + ShownText.question(word, known);
        }
        String words = command.getCommandSpec().qualifiedName(" ").replaceFirst("^thinknx ", "");
        return ShownText.quoted(words) + " is followed by " + String.join(", ", known) + ", not "
                + ShownText.quoted(word) + ShownText.question(word, known);
    }

    /** A run has only the commands that its words may mean; the nearest is to be found among all. */
    private CommandLine inWhole(CommandLine command) {
        CommandLine parent = command.getParent();
        if (parent == null) {
            return whole.get();
        }
        return Objects.requireNonNull(inWhole(parent).getSubcommands().get(command.getCommandName()));
    }

    private static boolean isOfACommand(String option, CommandLine command) {
        return command.getSubcommands().values().stream()
                .anyMatch(below ->
                        below.getCommandSpec().optionsMap().containsKey(option) || isOfACommand(option, below));
    }

    private static List<String> options(CommandLine command) {
        return List.copyOf(command.getCommandSpec().optionsMap().keySet());
    }

    private static String missing(List<ArgSpec> missing, CommandLine command) {
        ArgSpec first = missing.get(0);
        return first instanceof OptionSpec
                ? "the option " + name(first) + " needs a value"
                : command.getCommandName() + " needs " + first.paramLabel();
    }

    private static String name(@Nullable ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return option.longestName();
        }
        return argument == null ? "a word" : argument.paramLabel();
    }
}
