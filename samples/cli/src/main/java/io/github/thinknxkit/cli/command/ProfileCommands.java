package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.server.ProfileFile;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The commands for profiles. */
final class ProfileCommands implements ProgramCommand {

    private final Session session;

    ProfileCommands(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        CommandHelp.describe(
                spec,
                "profile list",
                List.of("List the profiles of your configuration file; nothing is sent."),
                List.of("thinknx profile list", "thinknx profile list --json"));
        spec.addSubcommand("list", new ListOfProfiles().spec());
        return spec;
    }

    @Override
    public Integer call() {
        throw new UsageException("profile needs to know what to do: list");
    }

    private final class ListOfProfiles implements ProgramCommand {

        @Override
        public CommandSpec spec() {
            CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
            CommandHelp.describe(
                    spec,
                    "profile list",
                    List.of(
                            "List the profiles of your configuration file: their servers, users and plants, and where their",
                            "secrets come from. Nothing is sent."),
                    List.of("thinknx profile list", "thinknx profile list -o csv"));
            return spec;
        }

        @Override
        public Integer call() {
            ProfileFile profiles = session.connections().profiles();
            return new ProfilePrinter(session.process(), session.output().form()).print(profiles);
        }
    }
}
