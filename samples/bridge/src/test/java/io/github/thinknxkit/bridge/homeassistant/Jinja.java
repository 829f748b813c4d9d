package io.github.thinknxkit.bridge.homeassistant;

import io.github.thinknxkit.dynamic.text.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Jinja itself, in Python, set up as Home Assistant has it. */
final class Jinja {

    private static final String PROGRAM = """
            import json, sys
            from jinja2.sandbox import ImmutableSandboxedEnvironment
            environment = ImmutableSandboxedEnvironment()
            for case in json.load(sys.stdin)["cases"]:
                text = environment.from_string(case["template"]).render(value=case["value"], value_json=case["json"])
                print(json.dumps({"text": text}))
            """;

    private Jinja() {}

    /**
     * A template and what it is given.
     *
     * @param template the template
     * @param value what came or is to be sent, as {@code value}
     * @param json the same as {@code value_json}, if it is a JSON object
     */
    record Case(String template, String value, Map<String, ?> json) {}

    /** Whether Python and its Jinja are here. */
    static boolean isHere() {
        try {
            return run("import jinja2", "").exit() == 0;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** Renders the cases. */
    static List<String> render(List<Case> cases) {
        String input = JsonText.of(Map.of(
                "cases",
                cases.stream()
                        .map(each -> Map.of("template", each.template(), "value", each.value(), "json", each.json()))
                        .toList()));
        Run run = run(PROGRAM, input);
        if (run.exit() != 0) {
            throw new AssertionError(run.output());
        }
        return run.output()
                .lines()
                .map(line -> String.valueOf(Json.object(line).get("text")))
                .toList();
    }

    private record Run(int exit, String output) {}

    private static Run run(String program, String input) {
        try {
            Process python = new ProcessBuilder("python3", "-X", "utf8", "-c", program)
                    .redirectErrorStream(true)
                    .start();
            try (var in = python.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String output = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!python.waitFor(1, TimeUnit.MINUTES)) {
                python.destroyForcibly();
                throw new AssertionError("Python does not end");
            }
            return new Run(python.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
