package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.help.CommandHelp;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the devices of a plant. */
final class ListCommand implements ProgramCommand {

    private final PlantOptions options;

    ListCommand(Session session) {
        options = new PlantOptions(session);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        options.addTo(spec);
        CommandHelp.describe(
                spec,
                "list [AREA]",
                List.of("List the devices of a plant by path, kind and GUID; nothing is sent."),
                List.of(
                        "thinknx list --plant villa.yaml",
                        "thinknx list --plant villa.yaml \"Ground floor\" --kind light"));
        return spec;
    }

    @Override
    public Integer call() {
        options.printer().devices(options.plant());
        return 0;
    }

    @Override
    public Candidates next(List<String> before, String current) {
        return options.next(before, current);
    }
}
