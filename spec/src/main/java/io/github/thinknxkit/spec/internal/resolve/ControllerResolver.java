package io.github.thinknxkit.spec.internal.resolve;

import io.github.thinknxkit.spec.internal.parse.BindingDraft;
import io.github.thinknxkit.spec.internal.parse.BindingDraft.BoundDraft;
import io.github.thinknxkit.spec.internal.parse.ControllerDraft;
import io.github.thinknxkit.spec.internal.parse.OwnerDraft;
import io.github.thinknxkit.spec.internal.parse.SpecDraft;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.model.Action;
import io.github.thinknxkit.spec.model.Controller;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Binds controllers to operations: checks every binding, and makes the controllers' actions of all of them. */
public final class ControllerResolver {

    private final Problems problems;

    /**
     * Makes a resolver for one file.
     *
     * @param problems takes what is wrong
     */
    public ControllerResolver(Problems problems) {
        this.problems = problems;
    }

    /**
     * Resolves the controllers of a spec.
     *
     * @param draft the spec
     * @return the controllers by name, in file order, without those that have a problem
     */
    public Map<String, Controller> resolve(SpecDraft draft) {
        List<BindingDraft> bindings = Stream.concat(draft.devices().stream(), draft.services().stream())
                .map(OwnerDraft::bindings)
                .flatMap(List::stream)
                .toList();
        bindings.forEach(new BindingValidator(problems)::check);
        Map<String, List<BindingDraft>> byController = bindings.stream()
                .collect(Collectors.groupingBy(binding -> binding.reference().text()));
        Map<String, Controller> controllers = new LinkedHashMap<>();
        draft.controllers()
                .values()
                .forEach(controller -> resolve(
                                controller,
                                byController.getOrDefault(controller.name().text(), List.of()))
                        .ifPresent(resolved -> controllers.put(resolved.name().text(), resolved)));
        new UnusedValidator(problems).check(draft);
        return controllers;
    }

    private Optional<Controller> resolve(ControllerDraft draft, List<BindingDraft> bindings) {
        int before = problems.count();
        ActionResolver resolver = new ActionResolver(problems);
        List<Action> actions = draft.actions().stream()
                .flatMap(action -> resolver.resolve(action, bound(action.name().text(), bindings)).stream())
                .toList();
        return problems.count() == before && actions.size() == draft.actions().size()
                ? Optional.of(
                        new Controller(draft.name(), draft.title(), draft.description(), draft.reversible(), actions))
                : Optional.empty();
    }

    private static List<BoundDraft> bound(String action, List<BindingDraft> bindings) {
        return bindings.stream()
                .flatMap(binding -> binding.actions().stream())
                .filter(bound -> bound.action().text().equals(action))
                .toList();
    }
}
