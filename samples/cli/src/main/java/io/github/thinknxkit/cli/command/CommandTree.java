package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.help.HelpLayout;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.report.Palette;
import io.github.thinknxkit.dynamic.api.Subject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands, for picocli. Only those are made that the words of a run may mean: to make all of them takes a cold JVM
 * longer than to understand a command.
 */
final class CommandTree {

    /** The commands that are not derived from the spec, in the order of the help. */
    private static final Map<String, Function<Session, ProgramCommand>> OWN = own();

    private final ProcessContext process;
    private final Session session;
    private final CommandLine commands;

    private CommandTree(ProcessContext process) {
        RootCommand root = new RootCommand();
        this.process = process;
        session = new Session(process, root.connection(), root.output());
        commands = new CommandLine(root.spec());
    }

    private static Map<String, Function<Session, ProgramCommand>> own() {
        Map<String, Function<Session, ProgramCommand>> commands = new LinkedHashMap<>();
        commands.put("get", GetCommand::new);
        commands.put("set", SetCommand::new);
        commands.put("call", CallCommand::new);
        commands.put("operations", OperationsCommand::new);
        commands.put("batch", BatchCommand::new);
        commands.put("list", ListCommand::new);
        commands.put("snapshot", SnapshotCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("watch", WatchCommand::new);
        commands.put("plant", PlantFileCommands::new);
        commands.put("new", NewCommand::new);
        commands.put("init", InitCommand::new);
        commands.put("profile", ProfileCommands::new);
        commands.put("doctor", DoctorCommand::new);
        commands.put("simulator", session -> ContainedProgram.simulator());
        commands.put("gateway", session -> ContainedProgram.gateway());
        commands.put("fleet", session -> ContainedProgram.fleet());
        commands.put("completion", CompletionCommand::new);
        commands.put("complete", CompleteCommand::new);
        commands.put("manual", ManualCommand::new);
        return commands;
    }

    /**
     * Makes the commands for a run.
     *
     * @param process the process
     * @param words the words of the run
     * @return the commands
     */
    static CommandLine of(ProcessContext process, Collection<String> words) {
        CommandTree tree = new CommandTree(process);
        tree.fill(words);
        return tree.finished();
    }

    /**
     * Makes all commands.
     *
     * @param process the process
     * @return the commands
     */
    static CommandLine whole(ProcessContext process) {
        return of(process, List.of());
    }

    private void fill(Collection<String> words) {
        CommandSpec root = commands.getCommandSpec();
        Predicate<String> meant = meant(words, names());
        for (Subject subject : session.actions().subjects()) {
            if (meant.test(subject.name())) {
                root.addSubcommand(subject.name(), new SubjectCommands(session, subject, words).spec());
            }
        }
        for (Map.Entry<String, Function<Session, ProgramCommand>> own : OWN.entrySet()) {
            if (meant.test(own.getKey())) {
                root.addSubcommand(own.getKey(), own.getValue().apply(session).spec());
            }
        }
    }

    private List<String> names() {
        return Stream.concat(session.actions().subjects().stream().map(Subject::name), OWN.keySet().stream())
                .toList();
    }

    /**
     * Returns which of some names the words of a run may mean.
     *
     * @param words the words
     * @param names the names
     * @return true for those among the words; for all names if there is none among the words, so that help can list them, and
     *     an error propose one
     */
    static Predicate<String> meant(Collection<String> words, Collection<String> names) {
        return names.stream().anyMatch(words::contains) ? words::contains : name -> true;
    }

    private CommandLine finished() {
        boolean coloured = Palette.forOutput(process) == Palette.COLOURED;
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF));
        HelpLayout.apply(commands, name -> !OWN.containsKey(name));
        return commands;
    }
}
