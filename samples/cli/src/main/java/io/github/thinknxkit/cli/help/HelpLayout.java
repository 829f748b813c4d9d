package io.github.thinknxkit.cli.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** How the help of each command looks: the options that all commands take are told once, at the program itself. */
public final class HelpLayout {

    private static final String INHERITED = "All commands take the connection options, too: thinknx --help lists them.";

    private HelpLayout() {}

    /**
     * Lays out the help of a program.
     *
     * @param commands the program with all its commands
     * @param derived tells by name which of its commands are derived from the spec
     */
    public static void apply(CommandLine commands, Predicate<String> derived) {
        commands.setUsageHelpWidth(HelpText.WIDTH);
        commands.setUsageHelpAutoWidth(false);
        commands.setUsageHelpLongOptionsMaxWidth(30);
        RootHelp.describe(commands, derived);
        below(commands);
    }

    private static void below(CommandLine commands) {
        for (CommandLine command : commands.getSubcommands().values()) {
            Map<String, CommandLine.IHelpSectionRenderer> sections = command.getHelpSectionMap();
            sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, new OwnOptions());
            command.getCommandSpec()
                    .usageMessage()
                    .sectionMap(sections)
                    .parameterListHeading("%n")
                    .commandListHeading("%nThen:%n");
            below(command);
        }
    }

    /** A lambda expression would keep the classes of picocli out of Java 17's archive of classes. */
    private static final class OwnOptions implements CommandLine.IHelpSectionRenderer {

        @Override
        public String render(Help help) {
            List<OptionSpec> own = new ArrayList<>(help.commandSpec().options());
            own.removeIf(option -> option.inherited() || option.hidden());
            own.sort(Comparator.comparing(OptionSpec::longestName));
            String list = own.isEmpty() ? "" : help.optionListExcludingGroups(own);
            return list + (hasArguments(help) ? "%n".formatted() + INHERITED + "%n".formatted() : "");
        }
    }

    private static boolean hasArguments(Help help) {
        return help.commandSpec().subcommands().isEmpty()
                && help.commandSpec().args().stream().anyMatch(ArgSpec::inherited);
    }
}
