package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.completion.PathWords;
import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.cli.option.Words;
import io.github.thinknxkit.cli.plant.StateReader;
import io.github.thinknxkit.cli.report.Progress;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.Plant;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Reads the states of a device of a plant by its name. */
final class GetCommand implements ProgramCommand {

    private final Session session;
    private final Words words = new Words()
            .add("DEVICE", "a device of the plant, or an area: its path, the end of its path, or its GUID")
            .add("CONTROLLER", "only the state of this controller, such as power");

    GetCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        words.addTo(spec);
        CommandHelp.describe(
                spec,
                "get DEVICE [CONTROLLER]",
                List.of("Read the states of a device of a plant by its name."),
                List.of(
                        "thinknx --plant villa.yaml get \"Ceiling light\"",
                        "thinknx --plant villa.yaml get Heating setpoint"));
        return spec;
    }

    @Override
    public Integer call() {
        Plant plant = chosen();
        try (Sending sending = Sending.open(session, session.settings())) {
            StateReader reader =
                    new StateReader(plant, session.stateKinds(), sending.link(), new Progress(session.process()));
            return session.statePrinter().snapshot(reader.read());
        }
    }

    private Plant chosen() {
        List<String> given = words.given();
        if (given.isEmpty()) {
            throw new UsageException("get takes a DEVICE, and a CONTROLLER if only its state is wanted");
        }
        Plant plant = session.neededPlant();
        if (given.size() > 2 || (given.size() == 2 && !plant.knows(given.get(0)))) {
            String path = String.join(" ", given);
            throw new UsageException(
                    "a path with blanks goes in quotes" + (plant.knows(path) ? ": \"" + path + "\"" : ""));
        }
        Plant place = plant.within(given.get(0));
        return given.size() == 2 ? place.withController(given.get(1)) : place;
    }

    @Override
    public Candidates next(List<String> before, String current) {
        return session.plant()
                .map(plant -> switch (before.size()) {
                    case 0 -> PathWords.all(plant, current);
                    case 1 -> Candidates.of(plant.within(before.get(0)).controllers());
                    default -> Candidates.NONE;
                })
                .orElse(Candidates.NONE);
    }
}
