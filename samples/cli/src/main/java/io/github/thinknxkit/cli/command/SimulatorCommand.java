package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.call.UsageException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * The simulator, for help and completion. Where its name is the first word the program hands over to it, with all that
 * follows, since it has options of its own.
 */
@Command(name = "simulator", description = "Start a simulated server; --help after it lists its own options.")
final class SimulatorCommand implements Callable<Integer> {

    SimulatorCommand() {}

    @Override
    public Integer call() {
        throw new UsageException("simulator is the first word, followed by its own options: thinknx simulator --help");
    }
}
