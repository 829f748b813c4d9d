package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.cli.option.Words;
import io.github.thinknxkit.cli.plant.SnapshotFile;
import io.github.thinknxkit.cli.plant.StateReader;
import io.github.thinknxkit.cli.report.Progress;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.text.FileName;
import io.github.thinknxkit.plant.Snapshot;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Compares a saved snapshot with the states now, or with another one. */
final class DiffCommand implements ProgramCommand {

    private final Session session;
    private final PlantOptions options;
    private final Words words = new Words()
            .add("BEFORE", "a snapshot that was saved as JSON")
            .add("AFTER", "another one; the plant is read if it is not given");

    DiffCommand(Session session) {
        this.session = session;
        options = new PlantOptions(session);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        words.addTo(spec);
        CommandHelp.describe(
                spec,
                "diff BEFORE [AFTER]",
                List.of("Compare a saved snapshot with the states now, or with another snapshot."),
                List.of("thinknx diff before.json --plant villa.yaml", "thinknx diff before.json after.json"));
        return spec;
    }

    @Override
    public Integer call() {
        List<String> given = words.given();
        if (given.isEmpty() || given.size() > 2) {
            throw new UsageException("diff takes one snapshot to compare with the states now, or two");
        }
        Snapshot before = SnapshotFile.read(FileName.of(given.get(0), "BEFORE"));
        Snapshot after = given.size() == 2 ? SnapshotFile.read(FileName.of(given.get(1), "AFTER")) : now();
        return options.printer().difference(after.since(before));
    }

    private Snapshot now() {
        Plant plant = session.neededPlant();
        try (Sending sending = Sending.open(session, session.settings())) {
            return new StateReader(plant, options.kinds(), sending.link(), new Progress(session.process())).read();
        }
    }

    @Override
    public Candidates next(List<String> before, String current) {
        return before.size() < 2 ? Candidates.FILES : Candidates.NONE;
    }
}
