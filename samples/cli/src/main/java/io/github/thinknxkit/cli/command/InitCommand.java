package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.cli.option.Words;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.server.ProfileFile;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/** Makes a profile of what it is told and asks for. */
final class InitCommand implements ProgramCommand {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

    private final Session session;
    private final Words words =
            new Words().add("NAME", "what the profile is called; by default " + ProfileFile.DEFAULT);

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        words.addTo(spec);
        CommandHelp.describe(
                spec,
                "init [NAME]",
                List.of(
                        "Make a profile, so that server and user need not be given again.",
                        "",
                        "Asks for what the options do not say, tries the connection by one read, and writes the profile into",
                        "your configuration file. A password or key that is in no file yet is written into one of its own",
                        "that only you can read. The profile " + ProfileFile.DEFAULT
                                + " is used where no server is named."),
                List.of(
                        "thinknx init",
                        "thinknx init villa --url http://192.0.2.10:5051 --user service",
                        "pass show villa | thinknx init villa --url http://192.0.2.10 --user service --password-file -"));
        return spec;
    }

    @Override
    public Integer call() {
        List<String> given = words.given();
        String name = given.isEmpty() ? ProfileFile.DEFAULT : given.get(0);
        if (given.size() > 1 || !NAME.matcher(name).matches()) {
            throw new UsageException("init takes one NAME of letters, digits, '.', '_' and '-'");
        }
        new NewProfile(session, name).make();
        return 0;
    }
}
