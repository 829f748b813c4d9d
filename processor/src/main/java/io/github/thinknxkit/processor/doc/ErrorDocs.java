package io.github.thinknxkit.processor.doc;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.spec.model.ErrorMeaning;
import io.github.thinknxkit.spec.model.ErrorMessage;
import io.github.thinknxkit.spec.model.ErrorStatus;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.names.ErrorNames;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How calls fail, in terms of the exceptions that they throw. */
final class ErrorDocs {

    /** The id of the heading above the errors of all calls. */
    static final String ID = "errors";

    private final ApiSpec spec;

    ErrorDocs(ApiSpec spec) {
        this.spec = spec;
    }

    /** Tells which exceptions are peculiar to an action, under a label. */
    void of(DocLabels labels, ActionModel action, ClassName entry) {
        labels.label("Errors when sent");
        List<ErrorMeaning> meanings = meanings(action);
        meanings.forEach(meaning -> labels.entry().link(exception(meaning)).text(condition(meaning)));
        boolean sentOnce = operations(action).stream().anyMatch(operation -> isSentOnce(operation.effect()));
        if (sentOnce) {
            labels.entry()
                    .link(RuntimeTypes.error("OutcomeUnknownException"))
                    .text("if the connection is lost, so that nobody knows whether it has run");
        }
        labels.entry()
                .text(meanings.isEmpty() && !sentOnce ? "those of" : "and those of")
                .anchor(entry.simpleName() + ".html", ID, "every call");
    }

    /** Documents what sending a request throws. */
    void throwing(Doc doc, ActionModel action) {
        for (ErrorMeaning meaning : meanings(action)) {
            doc.throwing(exception(meaning)).text(condition(meaning));
        }
        doc.throwing(RuntimeTypes.FAILURE).text("if the call fails in another way");
    }

    /** Tells how any call may fail, under a heading. */
    void ofAll(Doc doc) {
        doc.heading(ID, "Errors").paragraph();
        doc.text("A call that fails throws a subclass of")
                .link(RuntimeTypes.FAILURE)
                .text(
                        ", which tells what happened, and whether the command may have been carried out. An argument that is"
                                + " not allowed is refused before anything is sent:")
                .link(RuntimeTypes.INVALID_ARGUMENT)
                .text(". Any call may end without an answer:");
        doc.link(RuntimeTypes.error("UnreachableException")).text(",");
        doc.link(RuntimeTypes.error("TimedOutException")).text(",");
        doc.link(RuntimeTypes.error("CallInterruptedException")).text(",");
        doc.link(RuntimeTypes.error("OutcomeUnknownException"));
        doc.text("; or with one that cannot be understood:")
                .link(RuntimeTypes.error("MalformedAnswerException"))
                .text(".");
        answers(doc);
    }

    private void answers(Doc doc) {
        List<ErrorStatus> statuses = spec.server().statuses();
        if (statuses.isEmpty() && spec.server().messages().isEmpty()) {
            return;
        }
        DocTable table = new DocTable(doc, "What the server answers", List.of("Answer", "Exception", "Meaning"));
        statuses.forEach(
                status -> answer(table, Integer.toString(status.status()), status.meaning(), status.description()));
        spec.server()
                .messages()
                .forEach(message ->
                        answer(table, "\"" + message.text() + "\"", message.meaning(), message.description()));
        table.end();
    }

    private static void answer(DocTable table, String answer, ErrorMeaning meaning, String description) {
        table.row().cell().text(answer);
        table.cell().link(exception(meaning));
        table.cell().sentence(description);
    }

    /** The meanings that are the operation's own, and that can occur: no device is unknown where none is named. */
    private List<ErrorMeaning> meanings(ActionModel action) {
        Set<ErrorMeaning> meanings = EnumSet.noneOf(ErrorMeaning.class);
        for (Operation operation : operations(action)) {
            if (operation.deviceParameter().isPresent()) {
                meanings.add(ErrorMeaning.NOT_FOUND);
            }
            meanings.add(ErrorMeaning.REJECTED);
        }
        meanings.removeIf(meaning -> !isListed(action, meaning));
        return List.copyOf(meanings);
    }

    private boolean isListed(ActionModel action, ErrorMeaning meaning) {
        return messages(action).anyMatch(message -> message.meaning() == meaning)
                || spec.server().statuses().stream()
                        .filter(status -> status.meaning() == meaning)
                        .anyMatch(status -> operations(action).stream()
                                .anyMatch(operation -> operation.errorStatuses().contains(status.status())));
    }

    private Stream<ErrorMessage> messages(ActionModel action) {
        return spec.server().messages().stream()
                .filter(message -> operations(action).stream()
                        .anyMatch(operation -> operation.errorMessages().contains(message.text())));
    }

    private static List<Operation> operations(ActionModel action) {
        return action.uses().stream().map(use -> use.operation().spec()).toList();
    }

    private static boolean isSentOnce(Effect effect) {
        return effect == Effect.RELATIVE || effect == Effect.BUS;
    }

    private static String condition(ErrorMeaning meaning) {
        return meaning == ErrorMeaning.NOT_FOUND
                ? "if the server does not know the device, or the user may not use it"
                : "if the server refuses the request";
    }

    private static ClassName exception(ErrorMeaning meaning) {
        return RuntimeTypes.error(ErrorNames.exception(meaning));
    }
}
