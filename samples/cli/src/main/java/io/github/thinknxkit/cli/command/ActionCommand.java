package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.api.ApiAction;
import io.github.thinknxkit.cli.api.Argument;
import io.github.thinknxkit.cli.api.Feedback;
import io.github.thinknxkit.cli.call.ActionPlanner;
import io.github.thinknxkit.cli.call.PlannedCall;
import io.github.thinknxkit.cli.completion.Candidates;
import io.github.thinknxkit.cli.completion.ValueWords;
import io.github.thinknxkit.cli.completion.WordSource;
import io.github.thinknxkit.cli.help.ActionHelp;
import io.github.thinknxkit.cli.report.Report;
import io.github.thinknxkit.cli.value.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command that is derived from the spec: one action of a device kind or service. */
final class ActionCommand implements Callable<Integer>, WordSource {

    static final String FEEDBACK = "--feedback";

    private final Session session;
    private final ApiAction action;
    private final List<PositionalParamSpec> words = new ArrayList<>();
    private final OptionSpec feedback = OptionSpec.builder(FEEDBACK)
            .type(boolean.class)
            .description("wait until the device has reported its state, and print it")
            .build();

    private ActionCommand(Session session, ApiAction action) {
        this.session = session;
        this.action = action;
    }

    static CommandSpec spec(Session session, ApiAction action) {
        ActionCommand command = new ActionCommand(session, action);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.positionals().forEach(spec::addPositional);
        if (action.operation().takesFeedback()) {
            spec.addOption(command.feedback);
        }
        ActionHelp.describe(spec, action);
        return spec;
    }

    /** All of them may be missing or too many for picocli, so that the message is our own. */
    private List<PositionalParamSpec> positionals() {
        if (action.subject().device()) {
            addWord("DEVICE", "the device's GUID, as the server's Integration Kit page shows it");
        }
        for (Argument argument : action.arguments()) {
            addWord(argument.label(), ActionHelp.describe(argument));
        }
        words.add(PositionalParamSpec.builder()
                .index(words.size() + "..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .hidden(true)
                .build());
        return words;
    }

    private void addWord(String label, String description) {
        words.add(PositionalParamSpec.builder()
                .index(Integer.toString(words.size()))
                .arity("0..1")
                .type(String.class)
                .paramLabel(label)
                .hideParamSyntax(true)
                .description(description)
                .build());
    }

    @Override
    public Integer call() {
        Feedback wanted = Feedback.of(Boolean.TRUE.equals(feedback.getValue()));
        PlannedCall call = new ActionPlanner(session.devices()).plan(action, given(), wanted);
        try (Sending sending = session.sending()) {
            Report report = sending.send(call);
            session.reports().print(report);
            return report.status();
        }
    }

    @Override
    public Candidates next(List<String> before, String current) {
        int argument = before.size() - (action.subject().device() ? 1 : 0);
        return argument < 0 || argument >= action.arguments().size()
                ? Candidates.NONE
                : ValueWords.of(action.arguments().get(argument).type(), Spelling.WORDS);
    }

    private List<String> given() {
        return words.stream().flatMap(word -> word.originalStringValues().stream()).toList();
    }
}
