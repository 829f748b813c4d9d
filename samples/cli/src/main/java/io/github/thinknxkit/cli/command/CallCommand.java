package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.api.Feedback;
import io.github.thinknxkit.cli.call.OperationPlanner;
import io.github.thinknxkit.cli.call.PlannedCall;
import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.completion.OperationWords;
import io.github.thinknxkit.cli.completion.WordSource;
import io.github.thinknxkit.cli.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Calls any operation by its name in the document. */
@Command(name = "call", description = "Call any operation by its name in the document.")
final class CallCommand implements Callable<Integer>, WordSource {

    private final Session session;

    @Parameters(index = "0", paramLabel = "OPERATION", description = "its name, such as power or system/sendKNXbit")
    private String operation = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "NAME=VALUE",
            description = "its parameters, named and written as in the document")
    private List<String> parameters = new ArrayList<>();

    @Option(
            names = ActionCommand.FEEDBACK,
            description = "wait until the device has reported its state, and print it: fb in the document")
    private boolean feedback;

    CallCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PlannedCall call = new OperationPlanner(session.actions(), session.devices())
                .plan(operation, parameters, Feedback.of(feedback));
        try (Sending sending = session.sending()) {
            Report report = sending.send(call);
            session.reports().print(report);
            return report.status();
        }
    }

    @Override
    public Candidates next(List<String> before, String current) {
        return OperationWords.of(session.actions()).next(before, current);
    }
}
