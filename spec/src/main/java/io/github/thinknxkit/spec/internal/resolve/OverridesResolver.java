package io.github.thinknxkit.spec.internal.resolve;

import io.github.thinknxkit.spec.internal.parse.ControllerDraft.ActionDraft;
import io.github.thinknxkit.spec.internal.parse.ControllerDraft.FixedDraft;
import io.github.thinknxkit.spec.internal.parse.ControllerDraft.TypeDraft;
import io.github.thinknxkit.spec.internal.parse.WireValues;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks what an action changes against the first operation bound to it; the others must have the same shape. */
final class OverridesResolver {

    private final Problems problems;

    OverridesResolver(Problems problems) {
        this.problems = problems;
    }

    /** Resolves the changes; those with a problem are reported and left out. */
    Overrides resolve(ActionDraft action, Operation operation) {
        Map<String, String> fixed = new HashMap<>();
        action.fixed().stream()
                .filter(draft -> isFixable(draft, action, operation))
                .forEach(draft ->
                        fixed.put(draft.parameter().text(), draft.value().text()));
        Map<String, ValueType> types = new HashMap<>();
        action.types().stream()
                .filter(draft -> isReplaceable(draft, operation))
                .forEach(draft -> draft.type()
                        .ifPresent(type -> types.put(draft.parameter().text(), type)));
        return new Overrides(fixed, types);
    }

    private boolean isFixable(FixedDraft draft, ActionDraft action, Operation operation) {
        Optional<Parameter> parameter = parameter(draft.parameter(), operation);
        if (parameter.isEmpty()) {
            return false;
        }
        Parameter p = parameter.get();
        boolean replaced =
                action.types().stream().anyMatch(type -> type.parameter().text().equals(p.wireName()));
        if (p.device() || !p.required() || p.fixed().isPresent() || replaced) {
            reportFixed(draft.parameter(), p);
            return false;
        }
        return isValue(draft.value(), p.type());
    }

    private void reportFixed(YamlScalar place, Parameter p) {
        String why = p.device()
                ? "names the device"
                : !p.required()
                        ? "is optional"
                        : p.fixed().isPresent() ? "is fixed by the operation" : "gets a type here";
        String message = "The parameter '" + p.wireName() + "' cannot be fixed: it " + why + ".";
        problems.report(ProblemCode.FIXED_PARAMETER, place.place(), message);
    }

    private boolean isValue(YamlScalar value, ValueType type) {
        boolean accepted = WireValues.accepts(type, value.text());
        if (!accepted) {
            String message = "The type '" + type.name() + "' has no value '" + value.text() + "' on the wire.";
            problems.report(ProblemCode.FIXED_VALUE, value.place(), message);
        }
        return accepted;
    }

    private boolean isReplaceable(TypeDraft draft, Operation operation) {
        Optional<Parameter> parameter = parameter(draft.parameter(), operation);
        if (parameter.isEmpty() || draft.type().isEmpty()) {
            return false;
        }
        Parameter p = parameter.get();
        if (p.device() || p.fixed().isPresent()) {
            String message = "The type of '" + p.wireName() + "' cannot be replaced: the caller does not give it.";
            problems.report(ProblemCode.FIXED_PARAMETER, draft.parameter().place(), message);
            return false;
        }
        return isWithin(draft, p.type());
    }

    private boolean isWithin(TypeDraft draft, ValueType type) {
        boolean within = WireValues.isWithin(draft.type().orElseThrow(), type);
        if (!within) {
            String message = "The type '" + draft.reference().text() + "' has values on the wire that '" + type.name()
                    + "' of the parameter does not have.";
            problems.report(ProblemCode.REPLACED_TYPE, draft.reference().place(), message);
        }
        return within;
    }

    private Optional<Parameter> parameter(YamlScalar wireName, Operation operation) {
        Optional<Parameter> parameter = operation.parameters().stream()
                .filter(p -> p.wireName().equals(wireName.text()))
                .findFirst();
        if (parameter.isEmpty()) {
            List<String> names =
                    operation.parameters().stream().map(Parameter::wireName).toList();
            String message = "The operation '" + operation.name() + "' has no parameter '" + wireName.text() + "'.";
            problems.report(
                    ProblemCode.UNKNOWN_PARAMETER, wireName.place(), message, NearestName.of(wireName.text(), names));
        }
        return parameter;
    }
}
