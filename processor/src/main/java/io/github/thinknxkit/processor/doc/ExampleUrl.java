package io.github.thinknxkit.processor.doc;

import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.OperationModel;
import io.github.thinknxkit.processor.model.WirePart;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The URL that a request is sent to, with the values of the document's example where it gives one. */
final class ExampleUrl {

    private final ApiSpec spec;

    ExampleUrl(ApiSpec spec) {
        this.spec = spec;
    }

    /** Returns the URL with the values of the document's example. */
    String of(ActionModel action, OperationModel operation) {
        return url(action, operation, operation.spec().exampleValues());
    }

    /** Returns the URL with the names of parameters in place of their values. */
    String template(ActionModel action, OperationModel operation) {
        return url(action, operation, Map.of());
    }

    /** Returns the values in the document's example, by the names of the arguments that they are of. */
    static Map<String, String> argumentsOf(ActionModel action) {
        OperationModel operation = action.uses().get(0).operation();
        Map<String, String> documented = operation.spec().exampleValues();
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < action.wire().size(); i++) {
            Parameter parameter = operation.spec().parameters().get(i);
            String value = documented.get(parameter.wireName());
            if (value != null
                    && action.wire().get(i) instanceof WirePart.Given given
                    && !isReplaced(given, parameter)) {
                values.put(given.argument().name(), value);
            }
        }
        return values;
    }

    private String url(ActionModel action, OperationModel operation, Map<String, String> values) {
        String path = operation.url().path();
        List<String> query = new ArrayList<>();
        for (int i = 0; i < action.wire().size(); i++) {
            Parameter parameter = operation.spec().parameters().get(i);
            String value = value(action.wire().get(i), parameter, values);
            if (operation.spec().sendsInPath(parameter)) {
                path = path.replace("{" + operation.url().parameters().get(i) + "}", value);
            } else if (parameter.required()) {
                query.add(operation.url().parameters().get(i) + "=" + value);
            }
        }
        String base = spec.server().basePath();
        String url = (base.isEmpty() ? "/" : "/" + base + "/") + path;
        return query.isEmpty() ? url : url + "?" + String.join("&", query);
    }

    private static String value(WirePart part, Parameter parameter, Map<String, String> documented) {
        if (part instanceof WirePart.Literal literal) {
            return literal.encoded();
        }
        String placeholder = "{" + parameter.name() + "}";
        return isReplaced(part, parameter) ? placeholder : documented.getOrDefault(parameter.wireName(), placeholder);
    }

    /** Returns whether the action has a type of its own here, whose values are not those of the document's example. */
    private static boolean isReplaced(WirePart part, Parameter parameter) {
        return part instanceof WirePart.Packed
                || (part instanceof WirePart.Given given
                        && !given.argument()
                                .type()
                                .name()
                                .equals(parameter.type().name()));
    }
}
