package io.github.thinknxkit.processor.doc;

import com.palantir.javapoet.CodeBlock;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.ActionModel.Use;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.spec.model.ErrorMessage;
import io.github.thinknxkit.spec.model.ErrorStatus;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The Javadoc of the methods that make requests: the API reference. */
public final class ActionDocs {

    private final ApiSpec spec;
    private final ExampleUrl urls;

    /**
     * Creates the documentation of a spec's actions.
     *
     * @param spec the spec
     */
    public ActionDocs(ApiSpec spec) {
        this.spec = spec;
        this.urls = new ExampleUrl(spec);
    }

    /**
     * Documents the method that makes a request.
     *
     * @param action the action
     * @return the comment
     */
    public CodeBlock method(ActionModel action) {
        Doc doc = Doc.of("").sentence(purpose(action));
        action.uses().forEach(use -> operation(doc, action, use));
        effects(doc, action);
        feedback(doc, action);
        errors(doc, action);
        action.uses().forEach(use -> NoteDocs.append(doc, use.operation().spec().notes()));
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

    private void operation(Doc doc, ActionModel action, Use use) {
        Operation operation = use.operation().spec();
        doc.paragraph();
        if (action.uses().size() > 1) {
            doc.text("Of a");
            use.devices().forEach(doc::link);
            doc.text(":");
        }
        if (!operation.description().equals(purpose(action))) {
            doc.sentence(operation.description());
        }
        doc.text("The document has it under").text("\"" + operation.title() + "\" in the section");
        doc.sentence("\"" + operation.section() + "\".");
        String url = urls.of(action, use.operation());
        doc.paragraph().bold("Sends").code(url);
        if (operation.examples().contains(url)) {
            doc.text("as in the document's example.");
        } else if (!operation.examples().isEmpty()) {
            doc.text("where the document's example is")
                    .code(operation.examples().get(0))
                    .text(".");
        }
    }

    private static void effects(Doc doc, ActionModel action) {
        List<Effect> effects = action.uses().stream()
                .map(use -> use.operation().spec().effect())
                .distinct()
                .toList();
        for (Effect effect : effects) {
            doc.paragraph()
                    .bold("Effect")
                    .code(EffectText.name(effect))
                    .text(":")
                    .text(EffectText.meaning(effect));
        }
    }

    private void feedback(Doc doc, ActionModel action) {
        doc.paragraph().bold("Answer").link(action.answer().type());
        action.status()
                .ifPresentOrElse(
                        status -> doc.text("as soon as the server took the command, or after")
                                .code("awaitFeedback()")
                                .link(status.type())
                                .text("when the device has reported its state."),
                        () -> doc.text(
                                action.uses().get(0).operation().spec().effect() == Effect.READ
                                        ? "with what was asked for."
                                        : "as soon as the server took the command; the document has no feedback for it."));
    }

    private void errors(Doc doc, ActionModel action) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Use use : action.uses()) {
            statuses(use.operation().spec()).forEach((status, text) -> errors.put(Integer.toString(status), text));
            use.operation().spec().errorMessages().forEach(text -> errors.put("\"" + text + "\"", meaning(text)));
        }
        if (errors.isEmpty()) {
            return;
        }
        doc.paragraph().bold("Errors").text("that the document lists:").list();
        errors.forEach((error, meaning) -> doc.item().text(error + ":").sentence(meaning));
        doc.endList();
    }

    private Map<Integer, String> statuses(Operation operation) {
        Map<Integer, String> statuses = new TreeMap<>();
        for (ErrorStatus status : spec.server().statuses()) {
            if (operation.errorStatuses().contains(status.status())) {
                statuses.put(status.status(), status.description());
            }
        }
        return statuses;
    }

    private String meaning(String text) {
        return spec.server().messages().stream()
                .filter(message -> message.text().equals(text))
                .map(ErrorMessage::description)
                .findFirst()
                .orElse("");
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
        return Doc.of("The request of")
                .code(controller + "." + action.method())
                .text(":")
                .sentence(action.spec().description())
                .build();
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
     * Documents the accessor of what names the device.
     *
     * @param id what names it
     * @return the comment
     */
    public static CodeBlock device(ArgumentModel id) {
        return Doc.of("Returns what names the device:")
                .sentence(id.type().description())
                .returns()
                .text("what the handle was made with")
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
        String shown = argument.required() ? text : text + "; empty if it is not sent";
        return Doc.of("Returns").text(shown + ".").returns().text(shown).build();
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
