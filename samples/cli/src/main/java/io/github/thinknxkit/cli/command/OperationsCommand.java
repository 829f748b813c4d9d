package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.cli.option.Words;
import io.github.thinknxkit.cli.report.OutputForm;
import io.github.thinknxkit.cli.report.ResultRow;
import io.github.thinknxkit.cli.report.ResultWriter;
import io.github.thinknxkit.cli.report.Table;
import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the operations of the document, with the commands that send them. */
final class OperationsCommand implements ProgramCommand {

    private final Session session;
    private final Words words =
            new Words().add("TEXT", "only operations with this text in their names, titles or commands");

    OperationsCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        words.addTo(spec);
        CommandHelp.describe(
                spec,
                "operations [TEXT]",
                List.of(
                        "List the operations of the document, with the commands that send them.",
                        "",
                        "The effect says whether a call may be repeated after a lost connection: read and absolute calls",
                        "may be, relative and bus calls are not."),
                List.of("thinknx operations", "thinknx operations knx", "thinknx operations fan --json"));
        return spec;
    }

    @Override
    public Integer call() {
        if (words.given().size() > 1) {
            throw new UsageException("operations takes one TEXT; put several words in quotes");
        }
        String wanted = String.join("", words.given()).toLowerCase(Locale.ROOT);
        List<Operation> operations = session.actions().spec().operations().stream()
                .filter(operation -> texts(operation)
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
        if (operations.isEmpty()) {
            throw new UsageException("no operation has " + ShownText.quoted(wanted) + " in its name, title or command");
        }
        print(operations);
        return 0;
    }

    private Stream<String> texts(Operation operation) {
        return Stream.concat(
                Stream.of(operation.name().text(), operation.title(), operation.section()),
                Stream.concat(operation.aliases().stream(), commands(operation).stream()));
    }

    private List<String> commands(Operation operation) {
        return session.actions().of(operation).stream().map(ApiAction::toString).toList();
    }

    private void print(List<Operation> operations) {
        OutputForm form = session.output().form();
        if (form.forScripts()) {
            ResultWriter out = form.writer(session.process().out(), List.of());
            operations.forEach(operation -> out.write(row(operation)));
            return;
        }
        Table table = new Table("OPERATION", "EFFECT", "PARAMETERS", "COMMAND");
        operations.forEach(operation -> table.add(
                operation.name().text(),
                effect(operation),
                String.join(" ", parameters(operation)),
                String.join(", ", commands(operation))));
        table.printTo(session.process());
    }

    private ResultRow row(Operation operation) {
        return new ResultRow()
                .member("ok", true)
                .member("operation", operation.name().text())
                .member("aliases", operation.aliases())
                .member("title", operation.title())
                .member("section", operation.section())
                .member("effect", effect(operation))
                .member("parameters", parameters(operation))
                .member("feedback", operation.takesFeedback())
                .member("commands", commands(operation));
    }

    private static String effect(Operation operation) {
        return operation.effect().name().toLowerCase(Locale.ROOT);
    }

    /** As {@code call} takes them; what is always the same is sent by itself. */
    private static List<String> parameters(Operation operation) {
        Stream<String> given = operation.parameters().stream()
                .filter(parameter -> parameter.fixed().isEmpty())
                .map(Parameter::wireName);
        return Stream.concat(given, operation.takesFeedback() ? Stream.of("[fb]") : Stream.empty())
                .toList();
    }
}
