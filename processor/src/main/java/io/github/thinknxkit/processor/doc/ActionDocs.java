package io.github.thinknxkit.processor.doc;

import com.palantir.javapoet.CodeBlock;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.ActionModel.Use;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.ValueType;

/** The Javadoc of one controller's methods and of the requests that they make: the API reference. */
public final class ActionDocs {

    private final ClientModel model;
    private final ExampleUrl urls;
    private final ErrorDocs errors;
    private final NoteDocs notes;

    /**
     * Creates the documentation of a controller's actions.
     *
     * @param model the client
     * @param controller the controller
     */
    public ActionDocs(ClientModel model, ControllerModel controller) {
        this.model = model;
        this.urls = new ExampleUrl(model.spec());
        this.errors = new ErrorDocs(model.spec());
        this.notes = new NoteDocs(controller);
    }

    /**
     * Documents the method that makes a request.
     *
     * @param action the action
     * @return the comment
     */
    public CodeBlock method(ActionModel action) {
        Doc doc = Doc.of("").sentence(purpose(action));
        DocLabels labels = new DocLabels(doc);
        sends(labels, action);
        feedback(labels, action);
        effects(labels, action);
        errors.of(labels, action, model.holders().entry());
        notes.of(labels, action);
        sources(labels, action);
        labels.end();
        arguments(doc, action);
        doc.returns()
                .text("the request; nothing is sent before its")
                .code("send()")
                .text("or")
                .code("sendAsync()");
        if (action.arguments().stream().anyMatch(ActionDocs::isChecked)) {
            doc.throwing(RuntimeTypes.INVALID_ARGUMENT).text("if an argument is not allowed; nothing is sent then");
        }
        return doc.build();
    }

    /** Prefers the operation's own words where they only go on from the action's. */
    private static String purpose(ActionModel action) {
        String shorter = action.spec().description();
        String longer = action.uses().get(0).operation().spec().description();
        boolean goesOn = longer.startsWith(withoutStop(shorter));
        return action.uses().size() == 1 && goesOn ? longer : shorter;
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private void sends(DocLabels labels, ActionModel action) {
        labels.label("Sends");
        for (Use use : action.uses()) {
            kinds(labels.entry(), action, use).code(urls.of(action, use.operation()));
        }
        Doc doc = labels.label("Answer").entry().link(action.answer().type());
        if (action.uses().get(0).operation().spec().effect() != Effect.READ) {
            doc.text(", as soon as the server has taken the command");
            if (action.status().isEmpty() && model.spec().server().feedback().isPresent()) {
                doc.text("; there is no feedback for it");
            }
        }
    }

    private void feedback(DocLabels labels, ActionModel action) {
        action.status()
                .ifPresent(status -> model.spec()
                        .server()
                        .feedback()
                        .ifPresent(flag -> labels.label("With feedback")
                                .entry()
                                .code("awaitFeedback()")
                                .text("adds")
                                .code("&" + flag.parameter())
                                .text(". The answer is then")
                                .link(status.type())
                                .text(", when the device has reported its state.")));
    }

    private static void effects(DocLabels labels, ActionModel action) {
        labels.label("Effect");
        action.uses().stream()
                .map(use -> use.operation().spec().effect())
                .distinct()
                .forEach(effect ->
                        OperationTable.effect(labels.entry(), effect).text(":").text(EffectText.meaning(effect)));
    }

    private void sources(DocLabels labels, ActionModel action) {
        labels.label("Source");
        for (Use use : action.uses()) {
            Operation operation = use.operation().spec();
            Doc doc = kinds(labels.entry(), action, use)
                    .text("\"" + operation.title() + "\" under \"" + operation.section() + "\"");
            boolean shown = operation.examples().isEmpty()
                    || isSent(operation.examples().get(0), urls.of(action, use.operation()));
            if (!shown) {
                doc.text(", with the example").code(operation.examples().get(0));
            }
        }
    }

    /** An example of the document may show the feedback flag, too. */
    private boolean isSent(String example, String url) {
        return example.equals(url)
                || model.spec().server().feedback().stream()
                        .anyMatch(flag -> example.equals(url + "&" + flag.parameter()));
    }

    private static Doc kinds(Doc doc, ActionModel action, Use use) {
        if (action.uses().size() > 1) {
            use.devices().forEach(doc::link);
            doc.text(":");
        }
        return doc;
    }

    private static void arguments(Doc doc, ActionModel action) {
        for (ArgumentModel argument : action.arguments()) {
            if (argument.required()) {
                argument(doc.param(argument.name()), argument);
            }
        }
    }

    private static void argument(Doc doc, ArgumentModel argument) {
        doc.text(ValueText.of(argument.description(), argument.type()));
        if (argument.type() instanceof ValueType.Flag flag) {
            doc.text("(").code("true").text("is " + flag.whenTrue().name() + ",");
            doc.code("false").text("is " + flag.whenFalse().name() + ")");
        }
        ValueText.more(argument.description(), argument.type())
                .ifPresent(more -> doc.text(".").sentence(more));
    }

    private static boolean isChecked(ArgumentModel argument) {
        return argument.required() && !(argument.type() instanceof ValueType.Flag);
    }

    /**
     * Documents the interface of a request.
     *
     * @param action the action
     * @param controller the name of the controller
     * @return the comment
     */
    public CodeBlock request(ActionModel action, String controller) {
        Doc doc = Doc.of("The request of")
                .code(controller + "." + action.method())
                .text(":")
                .sentence(action.spec().description());
        if (action.isRead()) {
            doc.code("await(condition, timeout)")
                    .text("makes it again and again until the answer fulfils a condition.");
        }
        return doc.build();
    }

    /**
     * Documents the interface of a request that asks for feedback.
     *
     * @return the comment
     */
    public static CodeBlock withFeedback() {
        return Doc.of("The same command, answered with the state that the device reports.")
                .build();
    }

    /**
     * Documents the method that sends a request.
     *
     * @param action the action
     * @return the comment
     */
    public CodeBlock send(ActionModel action) {
        Doc doc =
                Doc.of("Sends the request and waits for the answer.").returns().text("the server's answer");
        errors.throwing(doc, action);
        return doc.build();
    }

    /**
     * Documents the accessor of what names the device.
     *
     * @param id what names it
     * @return the comment
     */
    public static CodeBlock device(ArgumentModel id) {
        return Doc.returning("what names the device")
                .returned()
                .sentence(id.type().description())
                .build();
    }

    /**
     * Documents the accessor of an argument.
     *
     * @param argument the argument
     * @return the comment
     */
    public static CodeBlock accessor(ArgumentModel argument) {
        String text = ValueText.of(argument.description(), argument.type());
        return Doc.returning(argument.required() ? text : text + "; empty if it is not sent")
                .returned()
                .build();
    }

    /**
     * Documents the method that gives an optional argument.
     *
     * @param argument the argument
     * @return the comment
     */
    public static CodeBlock wither(ArgumentModel argument) {
        Doc doc = Doc.of("Returns this request with one more argument:")
                .text(ValueText.of(argument.description(), argument.type()) + ".");
        argument(doc.param(argument.name()), argument);
        doc.returns().text("a request that differs in this only");
        if (!(argument.type() instanceof ValueType.Flag)) {
            doc.throwing(RuntimeTypes.INVALID_ARGUMENT).text("if the argument is not allowed");
        }
        return doc.build();
    }
}
