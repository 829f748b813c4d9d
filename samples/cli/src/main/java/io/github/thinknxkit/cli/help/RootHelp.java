package io.github.thinknxkit.cli.help;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The help of the program itself. */
final class RootHelp {

    private static final List<String> DESCRIPTION = List.of(
            "Operates Thinknx servers: every device kind, controller and operation of the Integration Kit.");

    private static final List<String> FOOTER = List.of(
            "",
            "The first minute:",
            "  thinknx simulator                                      a server to try on, in another window",
            "  export THINKNX_URL=http://127.0.0.1:5051 THINKNX_USER=service",
            "  thinknx system server-status                           asks for the password, and is answered",
            "  thinknx light power set 1IzPszHWAEuvzxtXBMrkzA on --feedback",
            "  thinknx call powerlevel guid=1IzPszHWAEuvzxtXBMrkzA cmd=40",
            "  thinknx light power set --help                         what a command takes and sends",
            "",
            "Secrets are no arguments, since everybody can read those: a password comes from THINKNX_PASSWORD,",
            "--password-file, a profile, or when you are asked; the key of a cloud from THINKNX_KEY, --key-file, a",
            "profile, or when you are asked. Read one into the environment without leaving it in the history:",
            "  read -rs THINKNX_PASSWORD && export THINKNX_PASSWORD",
            "",
            "Exit status: 0 done; 2 not understood, nothing sent; 3 credentials; 4 device not found; 5 refused;",
            "6 too many calls; 7 not reachable, server fault, or outcome unknown; 8 too late; 1 a defect of this",
            "program.");

    private RootHelp() {}

    static void describe(CommandSpec root) {
        root.usageMessage()
                .description(HelpText.escaped(DESCRIPTION))
                .customSynopsis("thinknx [OPTION …] COMMAND …")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .sortOptions(false)
                .footer(HelpText.escaped(FOOTER));
    }
}
