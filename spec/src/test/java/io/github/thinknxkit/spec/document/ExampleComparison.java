package io.github.thinknxkit.spec.document;

import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Compares the document's example with what the spec would send for the same arguments. */
final class ExampleComparison {

    private ExampleComparison() {}

    static List<Difference> compare(DocumentOperation document, Operation spec, String basePath) {
        Findings findings = new Findings(spec.name().text());
        String example = document.example().replace("&&", "&");
        findings.compare("call in the example", example, call(arguments(example), spec, basePath));
        return findings.differences();
    }

    private static Map<String, String> arguments(String example) {
        Map<String, String> arguments = new LinkedHashMap<>();
        Arrays.stream(example.split("[?&]"))
                .skip(1)
                .map(argument -> argument.split("=", 2))
                .forEach(argument -> arguments.put(argument[0], argument.length == 2 ? argument[1] : ""));
        return arguments;
    }

    private static String call(Map<String, String> arguments, Operation spec, String basePath) {
        StringJoiner call = new StringJoiner("&");
        for (Parameter parameter : spec.parameters()) {
            String argument = arguments.getOrDefault(parameter.wireName(), "nothing");
            call.add(parameter.wireName() + "=" + parameter.fixed().orElse(argument));
        }
        if (spec.takesFeedback()) {
            call.add("fb");
        }
        String path = "/" + basePath + "/" + spec.name();
        return call.length() == 0 ? path : path + "?" + call;
    }
}
