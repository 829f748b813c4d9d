package io.github.thinknxkit.processor.resolve;

import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.spec.model.Action;
import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Controller;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Server;
import io.github.thinknxkit.spec.model.ValueType;

/**
 * Keeps generated classes within what a class file can hold (JVMS 4.11): 65535 bytes a method, static initializers
 * included, 255 parameters, 65535 bytes a text.
 */
final class SizeLimits {

    private static final int OPERATIONS = 500;
    private static final int PARAMETERS = 3000;
    private static final int ERRORS = 250;
    private static final int CONSTANTS = 1000;
    private static final int MEMBERS = 100;
    private static final int BINDINGS = 500;
    private static final int TEXT = 10_000;

    private final Findings findings;

    SizeLimits(Findings findings) {
        this.findings = findings;
    }

    void check(ApiSpec spec) {
        atMost(spec.operations().size(), OPERATIONS, spec.name(), "operations");
        int parameters = spec.operations().stream()
                .mapToInt(operation -> operation.parameters().size())
                .sum();
        atMost(parameters, PARAMETERS, spec.name(), "parameters in all operations");
        atMost(spec.devices().size() + spec.services().size(), BINDINGS, spec.name(), "device kinds and services");
        check(spec.name(), spec.server());
        spec.operations().forEach(this::check);
        spec.answers().forEach(this::check);
        spec.controllers().forEach(this::check);
        spec.types().forEach(this::check);
    }

    private void check(Name name, Server server) {
        atMost(server.messages().size() + server.statuses().size(), ERRORS, name, "error texts and statuses");
        server.messages().forEach(message -> text(message.text(), name));
        text(server.basePath() + server.errorField(), name);
    }

    private void check(Operation operation) {
        text(operation.name().text() + operation.namespace(), operation.name());
        operation.parameters().forEach(parameter -> {
            text(parameter.wireName(), parameter.name());
            parameter.fixed().ifPresent(wire -> text(wire, parameter.name()));
        });
    }

    private void check(Answer answer) {
        atMost(answer.fields().size(), MEMBERS, answer.name(), "fields");
        answer.fields().forEach(field -> text(field.wireName(), field.name()));
    }

    private void check(Controller controller) {
        atMost(controller.actions().size(), MEMBERS, controller.name(), "actions");
        controller.actions().forEach(this::check);
    }

    private void check(Action action) {
        atMost(action.arguments().size(), MEMBERS, action.name(), "arguments");
        action.fixed().values().forEach(wire -> text(wire, action.name()));
    }

    private void check(ValueType type) {
        if (type instanceof ValueType.Choice choice) {
            atMost(choice.constants().size(), CONSTANTS, choice.name(), "values");
            choice.constants().forEach(constant -> text(constant.wire(), constant.name()));
        } else if (type instanceof ValueType.Flag flag) {
            text(flag.whenFalse().wire() + flag.whenTrue().wire(), flag.name());
        } else if (type instanceof ValueType.Packed packed) {
            atMost(packed.parts().size(), Integer.SIZE - 1, packed.name(), "parts");
        } else if (type instanceof ValueType.Timestamp timestamp) {
            text(timestamp.pattern(), timestamp.name());
        } else if (type instanceof ValueType.Texts texts) {
            text(texts.separator(), texts.name());
        }
    }

    private void atMost(int count, int limit, Name name, String what) {
        if (count > limit) {
            String message = "'" + name + "' has " + count + " " + what + ", more than fit in Java classes; at most "
                    + limit + " are possible. Divide it.";
            findings.add(ProcessorCode.TOO_LARGE, name.position(), message);
        }
    }

    private void text(String wire, Name name) {
        if (wire.length() > TEXT) {
            String message = "a text that is sent or received has " + wire.length()
                    + " characters, more than fit in a Java class; at most " + TEXT + " are possible.";
            findings.add(ProcessorCode.TOO_LARGE, name.position(), message);
        }
    }
}
