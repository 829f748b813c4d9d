package io.github.thinknxkit.spec.internal.resolve;

import io.github.thinknxkit.spec.internal.parse.ProbeDraft;
import io.github.thinknxkit.spec.internal.parse.SpecDraft;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.Probe;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what {@code server.probe} refers to, and checks that a server can be asked for it at any time. */
public final class ProbeResolver {

    private final Problems problems;

    /**
     * Makes a resolver for one file.
     *
     * @param problems takes what is wrong
     */
    public ProbeResolver(Problems problems) {
        this.problems = problems;
    }

    /**
     * Resolves the probe of a spec. Its operation is in use then, whether or not an action is bound to it.
     *
     * @param draft the spec
     * @return the probe; empty if there is none, or if it or its operation has a problem
     */
    public Optional<Probe> resolve(SpecDraft draft) {
        return draft.server()
                .probe()
                .flatMap(probe -> draft.operations()
                        .find(probe.operation(), problems)
                        .filter(operation -> isHarmless(probe.operation(), operation))
                        .map(operation -> new Probe(operation, revision(probe, operation))));
    }

    private boolean isHarmless(YamlScalar reference, Operation operation) {
        List<String> reasons = new ArrayList<>();
        if (operation.effect() != Effect.READ) {
            reasons.add("its effect is '" + operation.effect().name().toLowerCase(Locale.ROOT) + "', not 'read'");
        }
        String required = operation.parameters().stream()
                .filter(Parameter::required)
                .map(parameter -> "'" + parameter.wireName() + "'")
                .collect(Collectors.joining(", "));
        if (!required.isEmpty()) {
            reasons.add("a probe has no parameters to send, and this needs " + required);
        }
        if (!reasons.isEmpty()) {
            String message =
                    "The operation '" + operation.name() + "' cannot be a probe: " + String.join("; ", reasons) + ".";
            problems.report(ProblemCode.PROBE, reference.place(), message);
        }
        return reasons.isEmpty();
    }

    private Optional<Field> revision(ProbeDraft probe, Operation operation) {
        List<Field> fields = operation.answer().fields();
        Optional<Field> found = probe.revision()
                .flatMap(reference -> fields.stream()
                        .filter(field -> field.wireName().equals(reference.text()))
                        .findFirst());
        if (found.isEmpty()) {
            probe.revision().ifPresent(reference -> reportUnknown(reference, operation, fields));
        }
        return found;
    }

    private void reportUnknown(YamlScalar reference, Operation operation, List<Field> fields) {
        String message = "The answer '" + operation.answer().name() + "' of the operation '" + operation.name()
                + "' has no field '" + reference.text() + "' on the wire.";
        problems.report(ProblemCode.UNKNOWN_FIELD, reference.place(), message, meant(reference.text(), fields));
    }

    /** The field that callers know by this name, or else the nearest. */
    private static Optional<String> meant(String name, List<Field> fields) {
        return fields.stream()
                .filter(field -> field.name().text().equals(name))
                .map(Field::wireName)
                .findFirst()
                .or(() -> NearestName.of(
                        name, fields.stream().map(Field::wireName).toList()));
    }
}
