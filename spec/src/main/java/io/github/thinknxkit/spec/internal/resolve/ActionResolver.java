package io.github.thinknxkit.spec.internal.resolve;

import io.github.thinknxkit.spec.internal.parse.BindingDraft.BoundDraft;
import io.github.thinknxkit.spec.internal.parse.ControllerDraft.ActionDraft;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.model.Action;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes actions of their drafts and of the operations bound to them. */
final class ActionResolver {

    private final Problems problems;

    ActionResolver(Problems problems) {
        this.problems = problems;
    }

    /**
     * Resolves an action.
     *
     * @param draft the action as it is written
     * @param bound where it is bound, in file order
     * @return the action, or empty if no operation is known that could carry it out
     */
    Optional<Action> resolve(ActionDraft draft, List<BoundDraft> bound) {
        List<BoundDraft> known =
                bound.stream().filter(b -> b.operation().isPresent()).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Operation first = known.get(0).operation().orElseThrow();
        Overrides overrides = new OverridesResolver(problems).resolve(draft, first);
        Shape shape = Shape.of(first, overrides);
        known.stream()
                .filter(b -> !b.reference().text().equals(first.name().text()))
                .forEach(b -> checkShape(b, first, shape, overrides));
        List<Parameter> arguments = overrides.apply(first.parameters()).stream()
                .filter(parameter -> !parameter.device() && parameter.fixed().isEmpty())
                .toList();
        checkDistinct(draft, arguments);
        return Optional.of(
                new Action(draft.name(), draft.description(), arguments, overrides.fixedInOrderOf(first.parameters())));
    }

    private void checkShape(BoundDraft bound, Operation first, Shape shape, Overrides overrides) {
        Operation operation = bound.operation().orElseThrow();
        shape.difference(Shape.of(operation, overrides)).ifPresent(difference -> {
            String message = "The operation '" + operation.name() + "' differs from '" + first.name()
                    + "', bound to the same action: " + difference + ".";
            problems.report(ProblemCode.SHAPE, bound.reference().place(), message);
        });
    }

    /** A packed type brings in arguments of its own, whose names the operation's parameters do not know. */
    private void checkDistinct(ActionDraft draft, List<Parameter> arguments) {
        Set<String> names = new HashSet<>();
        arguments.stream()
                .flatMap(ActionResolver::names)
                .filter(name -> !names.add(name))
                .forEach(name -> {
                    String message =
                            "The action has two arguments '" + name + "', one of them a part of a packed type.";
                    problems.report(ProblemCode.DUPLICATE_NAME, draft.place(), message);
                });
    }

    private static Stream<String> names(Parameter argument) {
        return argument.type() instanceof ValueType.Packed packed
                ? packed.parts().stream().map(part -> part.name().text())
                : Stream.of(argument.name().text());
    }
}
