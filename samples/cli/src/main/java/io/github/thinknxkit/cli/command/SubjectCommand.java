package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.api.ApiAction;
import io.github.thinknxkit.cli.api.Subject;
import io.github.thinknxkit.cli.call.CommandNames;
import io.github.thinknxkit.cli.help.ActionHelp;
import io.github.thinknxkit.cli.help.HelpText;
import io.github.thinknxkit.spec.model.Controller;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A command that lacks its last words: a device kind alone, or one with a controller. */
final class SubjectCommand implements Callable<Integer> {

    private final Session session;
    private final List<String> words;

    private SubjectCommand(Session session, List<String> words) {
        this.session = session;
        this.words = words;
    }

    /** The commands of a device kind or service, but not what is below it. */
    static CommandSpec withoutActions(Session session, Subject subject) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(new SubjectCommand(session, List.of(subject.name())));
        spec.usageMessage()
                .description(HelpText.escaped(subject.description()))
                .customSynopsis("thinknx " + subject.name() + (subject.device() ? " CONTROLLER" : "") + " ACTION …");
        return spec;
    }

    /** The commands of a device kind or service. */
    static CommandSpec withActions(Session session, Subject subject) {
        CommandSpec spec = withoutActions(session, subject);
        for (ApiAction action : session.actions().of(subject)) {
            CommandSpec parent = subject.device() ? controller(spec, session, action) : spec;
            parent.addSubcommand(action.actionName(), new ActionCommand(session, action).spec());
        }
        spec.usageMessage().footer(HelpText.escaped(examples(session.actions().of(subject))));
        return spec;
    }

    private static CommandSpec controller(CommandSpec parent, Session session, ApiAction action) {
        CommandLine known = parent.subcommands().get(action.controllerName());
        if (known != null) {
            return known.getCommandSpec();
        }
        Controller controller = action.controller();
        List<String> words = List.of(action.subject().name(), action.controllerName());
        CommandSpec spec = CommandSpec.wrapWithoutInspection(new SubjectCommand(session, words));
        spec.usageMessage()
                .description(HelpText.escaped(controller.description()))
                .customSynopsis("thinknx " + String.join(" ", words) + " ACTION …");
        parent.addSubcommand(action.controllerName(), spec);
        return spec;
    }

    private static List<String> examples(List<ApiAction> actions) {
        return Stream.concat(
                        Stream.of("", "Examples:"), actions.stream().map(action -> "  " + ActionHelp.example(action)))
                .toList();
    }

    @Override
    public Integer call() {
        new CommandNames(session.actions(), List.of()).find(words);
        throw new IllegalStateException("the command " + words + " is one without subcommands");
    }
}
