package io.github.thinknxkit.cli.help;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The help of a command that is written by hand. */
public final class CommandHelp {

    private CommandHelp() {}

    /**
     * Describes a command.
     *
     * @param spec the command
     * @param synopsis how it is written, without the program's name
     * @param description what it does; the first line stands in lists, too
     * @param examples lines to copy, and explanations between them
     */
    public static void describe(CommandSpec spec, String synopsis, List<String> description, List<String> examples) {
        List<String> footer = new ArrayList<>(List.of("", "Examples:"));
        examples.forEach(line -> footer.add("  " + line));
        spec.usageMessage()
                .description(HelpText.escaped(description))
                .customSynopsis("thinknx " + synopsis + " [OPTION …]")
                .footer(HelpText.escaped(footer));
    }
}
