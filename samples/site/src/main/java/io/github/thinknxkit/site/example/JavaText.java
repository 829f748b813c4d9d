package io.github.thinknxkit.site.example;

import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.names.NameStyle;
import io.github.thinknxkit.spec.text.JavaLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A call as a Java program makes it that has the generated client. */
final class JavaText {

    private JavaText() {}

    /** Returns a statement that sends a call with the client {@code home} and keeps the answer. */
    static String of(ApiAction action, String guid, Map<Parameter, List<ExampleValue>> given, Feedback feedback) {
        String answer =
                JavaName.of(NameStyle.TYPE, action.answer(feedback).name().text(), NameRole.ANSWER);
        List<String> required = new ArrayList<>();
        StringBuilder options = new StringBuilder();
        given.forEach((parameter, values) -> {
            if (parameter.required()) {
                required.add(join(values));
            } else {
                options.append('.')
                        .append(JavaName.of(
                                NameStyle.ARGUMENT, "with", parameter.name().text(), "", NameRole.VALUE))
                        .append('(')
                        .append(join(values))
                        .append(')');
            }
        });
        return answer + " answer = home." + receiver(action, guid) + "." + method(action) + "("
                + String.join(", ", required) + ")" + options
                + (feedback == Feedback.AWAITED ? ".awaitFeedback()" : "") + ".send();";
    }

    private static String receiver(ApiAction action, String guid) {
        if (!action.subject().device()) {
            return JavaName.of(NameStyle.ENTRY_METHOD, action.subject().name(), NameRole.SERVICE) + "()";
        }
        return JavaName.of(NameStyle.ENTRY_METHOD, action.subject().name(), NameRole.DEVICE) + "("
                + JavaLiteral.of(guid) + ")."
                + JavaName.of(NameStyle.HANDLE_METHOD, action.controllerName(), NameRole.CONTROLLER) + "()";
    }

    private static String method(ApiAction action) {
        return JavaName.of(NameStyle.HANDLE_METHOD, action.actionName(), NameRole.ACTION);
    }

    private static String join(List<ExampleValue> values) {
        return values.stream().map(ExampleValue::java).collect(Collectors.joining(", "));
    }
}
