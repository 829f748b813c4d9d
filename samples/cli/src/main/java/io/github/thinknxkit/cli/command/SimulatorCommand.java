package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The simulator, for lists and completion. Where its name is the first word the program hands over to it, with all that
 * follows, since it has options of its own.
 */
final class SimulatorCommand implements ProgramCommand {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        CommandHelp.describe(
                spec,
                "simulator",
                List.of("Start a simulated server; simulator --help lists its own options."),
                List.of("thinknx simulator --plant villa.yaml"));
        return spec;
    }

    @Override
    public Integer call() {
        throw new UsageException("simulator is the first word, followed by its own options: thinknx simulator --help");
    }
}
