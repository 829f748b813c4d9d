package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.batch.CommandNames;
import io.github.thinknxkit.cli.help.ActionHelp;
import io.github.thinknxkit.cli.help.HelpText;
import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.Subject;
import io.github.thinknxkit.spec.model.Binding;
import io.github.thinknxkit.spec.model.Controller;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** The commands of one device kind or service: its controllers, and their actions. */
final class SubjectCommands {

    private final Session session;
    private final Subject subject;
    private final Collection<String> words;

    SubjectCommands(Session session, Subject subject, Collection<String> words) {
        this.session = session;
        this.subject = subject;
        this.words = words;
    }

    CommandSpec spec() {
        CommandSpec spec = unfinished(
                List.of(subject.name()), subject.description(), subject.device() ? "CONTROLLER ACTION …" : "ACTION …");
        spec.usageMessage().footer(HelpText.escaped(examples()));
        if (subject.device()) {
            controllers(spec);
        } else {
            actions(spec, session.actions().of(subject));
        }
        return spec;
    }

    private void controllers(CommandSpec spec) {
        List<Controller> controllers =
                subject.bindings().stream().map(Binding::controller).toList();
        Predicate<String> meant = CommandTree.meant(
                words,
                controllers.stream().map(controller -> controller.name().text()).toList());
        for (Controller controller : controllers) {
            String name = controller.name().text();
            if (meant.test(name)) {
                CommandSpec below = unfinished(List.of(subject.name(), name), controller.description(), "ACTION …");
                actions(below, actionsOf(name));
                spec.addSubcommand(name, below);
            }
        }
    }

    private List<ApiAction> actionsOf(String controller) {
        return session.actions().of(subject).stream()
                .filter(action -> action.controllerName().equals(controller))
                .toList();
    }

    private void actions(CommandSpec spec, List<ApiAction> actions) {
        Predicate<String> meant = CommandTree.meant(
                words, actions.stream().map(ApiAction::actionName).toList());
        for (ApiAction action : actions) {
            if (meant.test(action.actionName())) {
                spec.addSubcommand(action.actionName(), new ActionCommand(session, action).spec());
            }
        }
    }

    private CommandSpec unfinished(List<String> start, String description, String rest) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(new SubjectCommand(session, start));
        spec.usageMessage()
                .description(HelpText.escaped(description))
                .customSynopsis("thinknx " + String.join(" ", start) + " " + rest);
        return spec;
    }

    private List<String> examples() {
        return Stream.concat(
                        Stream.of("", "Examples:"),
                        session.actions().of(subject).stream().map(action -> "  " + ActionHelp.example(action)))
                .toList();
    }

    /** A command that lacks its last words: a device kind alone, or one with a controller. */
    private static final class SubjectCommand implements Callable<Integer> {

        private final Session session;
        private final List<String> words;

        SubjectCommand(Session session, List<String> words) {
            this.session = session;
            this.words = words;
        }

        @Override
        public Integer call() {
            new CommandNames(session.actions(), List.of()).find(words);
            throw new IllegalStateException("the command " + words + " is one without subcommands");
        }
    }
}
