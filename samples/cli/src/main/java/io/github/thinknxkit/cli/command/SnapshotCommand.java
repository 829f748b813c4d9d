package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.cli.plant.StateReader;
import io.github.thinknxkit.cli.report.Progress;
import io.github.thinknxkit.dynamic.plant.Plant;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Reads all states of a plant. */
final class SnapshotCommand implements ProgramCommand {

    private final Session session;
    private final PlantOptions options;

    SnapshotCommand(Session session) {
        this.session = session;
        options = new PlantOptions(session);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        options.addTo(spec);
        CommandHelp.describe(
                spec,
                "snapshot [AREA]",
                List.of(
                        "Read all states of a plant, or of an area.",
                        "",
                        "Saved as JSON, they can be compared later: see diff."),
                List.of(
                        "thinknx snapshot --plant villa.yaml",
                        "thinknx snapshot --plant villa.yaml --json > before.json"));
        return spec;
    }

    @Override
    public Integer call() {
        Plant plant = options.plant();
        try (Sending sending = Sending.open(session, session.settings())) {
            StateReader reader =
                    new StateReader(plant, options.kinds(), sending.link(), new Progress(session.process()));
            return options.printer().snapshot(reader.read());
        }
    }

    @Override
    public Candidates next(List<String> before, String current) {
        return options.next(before, current);
    }
}
