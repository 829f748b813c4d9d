package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.api.Subject;
import io.github.thinknxkit.cli.help.HelpLayout;
import io.github.thinknxkit.cli.report.Palette;
import io.github.thinknxkit.cli.surroundings.Surroundings;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, for picocli. What is derived from the spec is made only as far as the words of a run need it. */
final class CommandTree {

    /** The commands that are not derived from the spec, in the order of the help. */
    private static final Map<String, Function<Session, ProgramCommand>> OWN = own();

    private final Session session;

    private CommandTree(Session session) {
        this.session = session;
    }

    private static Map<String, Function<Session, ProgramCommand>> own() {
        Map<String, Function<Session, ProgramCommand>> commands = new LinkedHashMap<>();
        commands.put("call", CallCommand::new);
        commands.put("batch", BatchCommand::new);
        commands.put("list", ListCommand::new);
        commands.put("snapshot", SnapshotCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("watch", WatchCommand::new);
        commands.put("doctor", DoctorCommand::new);
        commands.put("simulator", session -> new SimulatorCommand());
        commands.put("completion", CompletionCommand::new);
        commands.put("complete", CompleteCommand::new);
        return commands;
    }

    /**
     * Makes the commands for a run.
     *
     * @param around the process
     * @param words the words of the run
     * @return the commands
     */
    static CommandLine of(Surroundings around, Collection<String> words) {
        RootCommand root = new RootCommand();
        Session session = new Session(around, root.connection(), root.output());
        CommandLine commands = new CommandLine(root.spec());
        new CommandTree(session).fill(commands, words);
        boolean coloured = Palette.forOutput(around) == Palette.COLOURED;
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF));
        HelpLayout.apply(commands, name -> !OWN.containsKey(name));
        return commands;
    }

    private void fill(CommandLine commands, Collection<String> words) {
        CommandSpec root = commands.getCommandSpec();
        if (needsSpec(words)) {
            for (Subject subject : session.actions().subjects()) {
                boolean named = words.contains(subject.name());
                root.addSubcommand(
                        subject.name(),
                        named
                                ? SubjectCommand.withActions(session, subject)
                                : SubjectCommand.withoutActions(session, subject));
            }
        }
        OWN.forEach((name, command) ->
                root.addSubcommand(name, command.apply(session).spec()));
    }

    /** The version can be told without knowing what the API can do. */
    private static boolean needsSpec(Collection<String> words) {
        return !(words.size() == 1 && (words.contains("--version") || words.contains("-V")));
    }
}
