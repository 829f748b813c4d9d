package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The gateway, for lists and completion. Where its name is the first word the program hands over to it, with all that
 * follows, since it has options of its own.
 */
final class GatewayCommand implements ProgramCommand {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        CommandHelp.describe(
                spec,
                "gateway",
                List.of("Serve many servers at one address; gateway --help lists its options."),
                List.of("thinknx gateway check --config gateway.yaml", "thinknx gateway --config gateway.yaml"));
        return spec;
    }

    @Override
    public Integer call() {
        throw new UsageException("gateway is the first word, followed by its own options: thinknx gateway --help");
    }
}
