package io.github.thinknxkit.cli.help;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A page of the manual: what the help of a command says, in the form of {@code man}. */
public final class ManualPage {

    private final CommandSpec command;
    private final UsageMessageSpec usage;
    private final Roff page = new Roff();

    private ManualPage(CommandSpec command) {
        this.command = command;
        usage = command.usageMessage();
    }

    /**
     * Returns the name of a command's page.
     *
     * @param command the command
     * @return for example {@code thinknx-light-power-set}
     */
    public static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    /**
     * Writes a page.
     *
     * @param command the command
     * @param version the program with its version
     * @return the page in roff
     */
    public static String of(CommandSpec command, String version) {
        return new ManualPage(command).written(version);
    }

    private String written(String version) {
        List<String> description = plain(usage.description());
        page.title(name(command), version)
                .section("NAME")
                .text(List.of(name(command) + " - " + summary(command)))
                .section("SYNOPSIS")
                .verbatim(plain(usage.customSynopsis()))
                .section("DESCRIPTION")
                .text(description);
        words();
        options();
        commands();
        footer();
        return page.toString();
    }

    private void words() {
        List<PositionalParamSpec> words = command.positionalParameters().stream()
                .filter(word -> !word.hidden())
                .toList();
        if (!words.isEmpty()) {
            page.section("WORDS");
            words.forEach(word -> page.term(word.paramLabel(), meaning(word)));
        }
    }

    private void options() {
        List<OptionSpec> options = command.options().stream()
                .filter(option -> !option.hidden() && !option.inherited())
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .toList();
        if (!options.isEmpty()) {
            page.section("OPTIONS");
            options.forEach(option -> page.term(names(option), meaning(option)));
        }
    }

    private static String names(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() > 0 ? names + " " + option.paramLabel() : names;
    }

    private void commands() {
        List<CommandSpec> below = below(command);
        if (!below.isEmpty()) {
            page.section("COMMANDS");
            below.forEach(it -> page.term(name(it) + "(1)", summary(it)));
        }
    }

    private void footer() {
        List<String> lines = plain(usage.footer()).stream()
                .dropWhile(line -> line.isEmpty() || line.startsWith("Example"))
                .toList();
        if (!lines.isEmpty()) {
            page.section("EXAMPLES").verbatim(lines);
        }
        if (command.parent() != null) {
            page.section("SEE ALSO")
                    .text(List.of(name(command.root()) + "(1) for the options that all commands take, "
                            + name(command.parent()) + "(1)"));
        }
    }

    /**
     * Returns the commands right below one.
     *
     * @param command the command
     * @return those that help lists
     */
    public static List<CommandSpec> below(CommandSpec command) {
        return command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(it -> !it.usageMessage().hidden())
                .toList();
    }

    private static String summary(CommandSpec command) {
        List<String> lines = plain(command.usageMessage().description());
        return lines.isEmpty() ? "" : lines.get(0);
    }

    private static String meaning(ArgSpec word) {
        return plain(word.description()).stream().collect(Collectors.joining(" "));
    }

    private static List<String> plain(String... lines) {
        return Arrays.stream(lines).map(HelpText::plain).toList();
    }
}
