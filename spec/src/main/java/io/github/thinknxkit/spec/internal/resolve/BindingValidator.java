package io.github.thinknxkit.spec.internal.resolve;

import io.github.thinknxkit.spec.internal.parse.BindingDraft;
import io.github.thinknxkit.spec.internal.parse.ControllerDraft;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks one binding by itself: it names the controller's actions, all of them, and operations that fit its owner. */
final class BindingValidator {

    private final Problems problems;

    BindingValidator(Problems problems) {
        this.problems = problems;
    }

    void check(BindingDraft binding) {
        binding.controller().ifPresent(controller -> checkActions(binding, controller));
        binding.actions().forEach(bound -> checkDevice(binding.owner(), bound));
    }

    private void checkActions(BindingDraft binding, ControllerDraft controller) {
        List<String> names = controller.actions().stream()
                .map(action -> action.name().text())
                .toList();
        Set<String> bound =
                binding.actions().stream().map(draft -> draft.action().text()).collect(Collectors.toSet());
        List<YamlScalar> unknown = binding.actions().stream()
                .map(BindingDraft.BoundDraft::action)
                .filter(action -> !names.contains(action.text()))
                .toList();
        List<String> unbound = new ArrayList<>(
                names.stream().filter(name -> !bound.contains(name)).toList());
        for (YamlScalar action : unknown) {
            Optional<String> meant = meant(action, unknown.size(), names, unbound);
            String message = "The controller '" + controller.name() + "' has no action '" + action.text() + "'; it has "
                    + String.join(", ", names) + ".";
            problems.report(ProblemCode.UNKNOWN_ACTION, action.place(), message, meant);
            // A mistyped action is one problem, not one too many and one too few.
            meant.ifPresent(unbound::remove);
        }
        if (binding.whole()) {
            unbound.forEach(name -> reportUnbound(binding, name, controller));
        }
    }

    /** The nearest name; or the only one that is not bound, if there is but one to be named. */
    private static Optional<String> meant(YamlScalar action, int unknown, List<String> names, List<String> unbound) {
        return NearestName.of(action.text(), unbound)
                .or(() -> unknown == 1 && unbound.size() == 1 ? Optional.of(unbound.get(0)) : Optional.empty())
                .or(() -> NearestName.of(action.text(), names));
    }

    private void reportUnbound(BindingDraft binding, String name, ControllerDraft controller) {
        String message = "The action '" + name + "' of controller '" + controller.name() + "' has no operation here.";
        problems.report(ProblemCode.UNBOUND_ACTION, binding.reference().place(), message);
    }

    private void checkDevice(BindingDraft.Owner owner, BindingDraft.BoundDraft bound) {
        bound.operation().filter(operation -> !fits(owner, operation)).ifPresent(operation -> {
            String message = owner == BindingDraft.Owner.DEVICE
                    ? "The operation '" + operation.name() + "' of a device needs a parameter with 'device: true'."
                    : "The operation '" + operation.name()
                            + "' of a service must have no parameter with 'device: true'.";
            problems.report(ProblemCode.DEVICE_PARAMETER, bound.reference().place(), message);
        });
    }

    private static boolean fits(BindingDraft.Owner owner, Operation operation) {
        boolean namesDevice = operation.parameters().stream().anyMatch(Parameter::device);
        return namesDevice == (owner == BindingDraft.Owner.DEVICE);
    }
}
