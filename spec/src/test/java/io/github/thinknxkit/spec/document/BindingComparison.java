package io.github.thinknxkit.spec.document;

import io.github.thinknxkit.spec.model.Action;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Binding;
import io.github.thinknxkit.spec.model.BoundAction;
import io.github.thinknxkit.spec.model.DeviceKind;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares how device kinds and services make the operations available with what the document says of them. */
final class BindingComparison {

    private final Map<String, DocumentOperation> documented;
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> bound = new ArrayList<>();

    private BindingComparison(Map<String, DocumentOperation> documented) {
        this.documented = documented;
    }

    static List<Difference> compare(Map<String, DocumentOperation> documented, ApiSpec spec) {
        BindingComparison comparison = new BindingComparison(documented);
        for (DeviceKind device : spec.devices()) {
            device.controllers().forEach(binding -> comparison.compare(device.title(), binding));
        }
        for (Service service : spec.services()) {
            comparison.compare(service.title(), service.binding());
        }
        for (Operation operation : spec.operations()) {
            if (!comparison.bound.contains(operation.name().text())) {
                comparison.differences.add(new Difference(
                        operation.name().text(), "action", "a controller has it", "no controller has it"));
            }
        }
        return comparison.differences;
    }

    private void compare(String title, Binding binding) {
        for (BoundAction action : binding.actions()) {
            String name = action.operation().name().text();
            bound.add(name);
            DocumentOperation operation = documented.get(name);
            if (operation != null) {
                Findings findings = new Findings(name);
                findings.compare("device of " + action.action().name(), operation.section(), title);
                compareFixed(findings, operation, action.action());
                compareTypes(findings, action.action(), action.operation());
                differences.addAll(findings.differences());
            }
        }
    }

    /** What an action sends by itself has to be what the document says of that number. */
    private static void compareFixed(Findings findings, DocumentOperation operation, Action action) {
        for (DocumentValue value : operation.parameters()) {
            String number = action.fixed().get(value.name());
            if (number != null && value.fixed().isEmpty()) {
                String meaning = value.meanings().getOrDefault(number, "nothing");
                if (!Words.of(meaning).among(Words.of(action.description()))) {
                    findings.add("number sent by " + action.name(), meaning, action.description());
                }
            }
        }
    }

    /** A type that stands in for a parameter's is none of the document's: each is a difference to be settled. */
    private static void compareTypes(Findings findings, Action action, Operation operation) {
        for (Parameter argument : action.arguments()) {
            Optional<Parameter> parameter = operation.parameters().stream()
                    .filter(candidate -> candidate.wireName().equals(argument.wireName()))
                    .filter(candidate -> !candidate.type().equals(argument.type()))
                    .findFirst();
            parameter.ifPresent(raw -> findings.add(
                    "numbers sent by " + action.name(),
                    TypeFacts.limits(raw.type()),
                    TypeFacts.sent(argument.type()).map(WireRange::toString).orElse("any")));
        }
    }
}
