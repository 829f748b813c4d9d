package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A program within this one, for lists and completion. Where its name is the first word, the process hands over to it, with
 * all that follows, since it has options of its own.
 *
 * @param name the first word
 * @param purpose what it does
 * @param examples how it is called
 * @param commands which words may follow, as far as they are proposed
 */
record ContainedProgram(String name, String purpose, List<String> examples, Supplier<Collection<String>> commands)
        implements ProgramCommand {

    static ContainedProgram simulator() {
        return new ContainedProgram(
                "simulator", "Start a simulated server", List.of("thinknx simulator --plant villa.yaml"), List::of);
    }

    static ContainedProgram gateway() {
        return new ContainedProgram(
                "gateway",
                "Serve many servers at one address",
                List.of("thinknx gateway check --config gateway.yaml", "thinknx gateway --config gateway.yaml"),
                List::of);
    }

    static ContainedProgram fleet() {
        return new ContainedProgram(
                "fleet",
                "Command and watch thousands of servers",
                List.of(
                        "thinknx fleet status --config fleet.yaml",
                        "thinknx fleet send hotel-17 Hall/Lamp on --config fleet.yaml"),
                io.github.thinknxkit.fleet.program.Main::commands);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        CommandHelp.describe(
                spec, name, List.of("%s; %s --help lists its own options.".formatted(purpose, name)), examples);
        return spec;
    }

    @Override
    public Integer call() {
        throw new UsageException(
                "%s is the first word, followed by its own options: thinknx %1$s --help".formatted(name));
    }

    @Override
    public Candidates next(List<String> before, String current) {
        return before.isEmpty() ? Candidates.of(commands.get()) : Candidates.NONE;
    }
}
