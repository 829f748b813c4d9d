package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.completion.PathWords;
import io.github.thinknxkit.cli.completion.ValueWords;
import io.github.thinknxkit.cli.help.ActionHelp;
import io.github.thinknxkit.cli.option.FlagOption;
import io.github.thinknxkit.cli.option.Words;
import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.call.ActionPlanner;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.value.Spelling;
import io.github.thinknxkit.plant.DeviceInfo;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** A command that is derived from the spec: one action of a device kind or service. */
final class ActionCommand implements ProgramCommand {

    private final Session session;
    private final ApiAction action;
    private final FlagOption dryRun = Delivery.option();
    private final Words words = new Words();
    private final FlagOption feedback =
            FlagOption.of("wait until the device has reported its state, and print it", "--feedback");

    ActionCommand(Session session, ApiAction action) {
        this.session = session;
        this.action = action;
        if (action.subject().device()) {
            words.add(
                    "DEVICE",
                    "the device's GUID, as the server's Integration Kit page shows it; with --plant its path");
        }
        action.arguments().forEach(argument -> words.add(argument.label(), ActionHelp.describe(argument)));
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        words.addTo(spec);
        if (action.operation().takesFeedback()) {
            feedback.addTo(spec);
        }
        dryRun.addTo(spec);
        ActionHelp.describe(spec, action);
        return spec;
    }

    @Override
    public Integer call() {
        PlannedCall call =
                new ActionPlanner(session.devices()).plan(action, words.given(), Feedback.of(feedback.given()));
        return session.run(call, Delivery.of(dryRun));
    }

    @Override
    public Candidates next(List<String> before, String current) {
        if (before.isEmpty() && action.subject().device()) {
            return session.plant()
                    .map(plant -> PathWords.devices(plant, this::isMeant, current))
                    .orElse(Candidates.NONE);
        }
        int argument = before.size() - (action.subject().device() ? 1 : 0);
        return argument >= action.arguments().size()
                ? Candidates.NONE
                : ValueWords.of(action.arguments().get(argument).type(), Spelling.WORDS);
    }

    private boolean isMeant(DeviceInfo device) {
        return device.kind().equals(action.subject().name())
                && device.controllers().contains(action.controllerName());
    }
}
