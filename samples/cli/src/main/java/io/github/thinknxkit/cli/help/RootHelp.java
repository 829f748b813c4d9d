package io.github.thinknxkit.cli.help;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of the program itself. */
final class RootHelp {

    private static final List<String> DESCRIPTION =
            List.of("Operates Thinknx servers: every device kind, controller and operation of the Integration Kit.");

    private static final List<String> FOOTER = List.of(
            "",
            "The first minute:",
            "  thinknx simulator                            a server to try on, in another window",
            "  export THINKNX_URL=http://127.0.0.1:5051 THINKNX_USER=service",
            "  thinknx system server-status                 asks for the password, and is answered",
            "  thinknx light power set 1IzPszHWAEuvzxtXBMrkzA on --feedback",
            "  thinknx call powerlevel guid=1IzPszHWAEuvzxtXBMrkzA cmd=40",
            "  thinknx light power set --help               what a command takes and sends",
            "",
            "Secrets are no arguments, since everybody can read those. A password comes from THINKNX_PASSWORD,",
            "--password-file or a profile, or you are asked; the key of a cloud from THINKNX_KEY, --key-file or",
            "a profile, or you are asked. This brings one into the environment and not into the history:",
            "  read -rs THINKNX_PASSWORD && export THINKNX_PASSWORD",
            "",
            "Exit status: 0 done; 2 not understood, nothing sent; 3 credentials; 4 device not found; 5 refused;",
            "6 too many calls; 7 not reachable, server fault, or outcome unknown; 8 too late; 1 defect.");

    private RootHelp() {}

    static void describe(CommandLine program, Predicate<String> derived) {
        program.getCommandSpec()
                .usageMessage()
                .description(HelpText.escaped(DESCRIPTION))
                .customSynopsis("thinknx [OPTION …] COMMAND …")
                .optionListHeading("%nOptions:%n")
                .sortOptions(false)
                .footer(HelpText.escaped(FOOTER));
        Map<String, CommandLine.IHelpSectionRenderer> sections = program.getHelpSectionMap();
        sections.remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
        sections.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new Commands(derived));
        program.getCommandSpec().usageMessage().sectionMap(sections);
    }

    /** A lambda expression would keep the classes of picocli out of Java 17's archive of classes. */
    private record Commands(Predicate<String> derived) implements CommandLine.IHelpSectionRenderer {

        @Override
        public String render(Help help) {
            return list(help, "Devices and server:", derived) + list(help, "And:", derived.negate());
        }
    }

    private static String list(Help help, String heading, Predicate<String> chosen) {
        StringBuilder text = new StringBuilder("%n%s%n".formatted(heading));
        help.commandSpec().subcommands().forEach((name, command) -> {
            UsageMessageSpec usage = command.getCommandSpec().usageMessage();
            if (!usage.hidden() && chosen.test(name)) {
                text.append("  %-14s %s%n".formatted(name, HelpText.plain(usage.description()[0])));
            }
        });
        return text.toString();
    }
}
