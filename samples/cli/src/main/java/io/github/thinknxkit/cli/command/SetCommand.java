package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.completion.PathWords;
import io.github.thinknxkit.cli.completion.ValueWords;
import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.cli.option.FlagOption;
import io.github.thinknxkit.cli.option.Words;
import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.plant.SettingPlanner;
import io.github.thinknxkit.dynamic.value.Spelling;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** Commands a device of a plant by its name; its kind, and mostly the controller, need not be said. */
final class SetCommand implements ProgramCommand {

    private final Session session;
    private final Words words = new Words()
            .add("DEVICE", "a device of the plant: its path, the end of its path, or its GUID")
            .addMore(
                    "VALUE",
                    "a value such as on, 40 or comfort, or an action such as up; a controller before it if needed");
    private final FlagOption feedback =
            FlagOption.of("wait until the device has reported its state, and print it", "--feedback");

    private final FlagOption dryRun = Delivery.option();

    SetCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        words.addTo(spec);
        feedback.addTo(spec);
        dryRun.addTo(spec);
        CommandHelp.describe(
                spec,
                "set DEVICE [CONTROLLER] VALUE",
                List.of(
                        "Set a device of a plant by its name.",
                        "",
                        "The controller is only needed where a value could be meant for two of them."),
                List.of(
                        "thinknx --plant villa.yaml set \"Ceiling light\" on",
                        "thinknx --plant villa.yaml set \"Ceiling light\" 40%",
                        "thinknx --plant villa.yaml set \"South blind\" up",
                        "thinknx --plant villa.yaml set \"South blind\" angle 30 --feedback"));
        return spec;
    }

    @Override
    public Integer call() {
        if (words.given().isEmpty()) {
            throw SettingPlanner.nothingGiven();
        }
        return session.run(
                session.settingPlanner().plan(words.given(), Feedback.of(feedback.given())), Delivery.of(dryRun));
    }

    @Override
    public Candidates next(List<String> before, String current) {
        if (session.plant().isEmpty()) {
            return Candidates.NONE;
        } else if (before.isEmpty()) {
            return PathWords.all(session.neededPlant(), current);
        }
        List<ApiAction> commands =
                session.settingPlanner().commands(session.neededPlant().find(before.get(0)));
        List<ApiAction> named = commands.stream()
                .filter(action -> before.size() == 2 && action.controllerName().equals(before.get(1)))
                .toList();
        if (before.size() > 1 && named.isEmpty()) {
            return Candidates.NONE;
        }
        Stream<String> controllers =
                named.isEmpty() ? commands.stream().map(ApiAction::controllerName) : Stream.empty();
        Stream<String> values = (named.isEmpty() ? commands : named).stream().flatMap(SetCommand::values);
        return Candidates.of(Stream.concat(controllers, values).distinct().toList());
    }

    /** The words for a value, or the name of an action that needs none. */
    private static Stream<String> values(ApiAction action) {
        if (action.arguments().isEmpty()) {
            return Stream.of(action.actionName());
        }
        return ValueWords.of(action.arguments().get(0).type(), Spelling.WORDS).words().stream()
                .map(Candidates.Candidate::word);
    }
}
