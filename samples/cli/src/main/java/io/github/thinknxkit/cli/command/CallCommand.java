package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.completion.OperationWords;
import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.cli.option.FlagOption;
import io.github.thinknxkit.cli.option.Words;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.call.OperationPlanner;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Calls any operation by its name in the document. */
final class CallCommand implements ProgramCommand {

    private final Session session;
    private final FlagOption dryRun = Delivery.option();
    private final Words words = new Words()
            .add("OPERATION", "its name, such as power or system/sendKNXbit")
            .addMore("NAME=VALUE", "its parameters, named and written as in the document");
    private final FlagOption feedback = FlagOption.of(
            "wait until the device has reported its state, and print it: fb in the document", "--feedback");

    CallCommand(Session session) {
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
                "call OPERATION [NAME=VALUE …]",
                List.of(
                        "Call any operation by its name in the document.",
                        "",
                        "Names are understood in any case, and the document's other names, too. Parameters that are",
                        "always the same, such as cmd=1 of stop and trigger, are sent by themselves."),
                List.of(
                        "thinknx call power guid=1IzPszHWAEvzxtXBMrkzWQ cmd=1",
                        "thinknx call heightlevel guid=1IzPszHWAUuvzxtXBMkzWQ val=50 --feedback",
                        "thinknx call hvacfanstatus guid=1IzPszHWAUuvzxtXBMkzWQ --json",
                        "thinknx call system/sendKNXbit group=1/0/1 value=0"));
        return spec;
    }

    @Override
    public Integer call() {
        List<String> given = words.given();
        if (given.isEmpty()) {
            throw new UsageException("call needs the name of an operation, such as power (thinknx call --help)");
        }
        PlannedCall call = new OperationPlanner(session.actions(), session.devices())
                .plan(given.get(0), given.subList(1, given.size()), Feedback.of(feedback.given()));
        return session.run(call, Delivery.of(dryRun));
    }

    @Override
    public Candidates next(List<String> before, String current) {
        return OperationWords.of(session.actions()).next(before, current);
    }
}
