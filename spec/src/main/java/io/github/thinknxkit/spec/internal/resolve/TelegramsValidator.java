package io.github.thinknxkit.spec.internal.resolve;

import io.github.thinknxkit.spec.internal.parse.BindingDraft;
import io.github.thinknxkit.spec.internal.parse.BindingDraft.BoundDraft;
import io.github.thinknxkit.spec.internal.parse.ControllerDraft;
import io.github.thinknxkit.spec.internal.parse.TelegramsDraft;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Action;
import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.BoundAction;
import io.github.thinknxkit.spec.model.Controller;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.TelegramFormat;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that the actions under {@code telegrams} are there and can send what they stand for. */
public final class TelegramsValidator {

    private final Problems problems;
    private final Map<String, Controller> controllers;
    private Optional<String> answer = Optional.empty();

    /**
     * Makes a validator for one file.
     *
     * @param problems takes what is wrong
     * @param controllers the controllers without a problem, by name
     */
    public TelegramsValidator(Problems problems, Map<String, Controller> controllers) {
        this.problems = problems;
        this.controllers = controllers;
    }

    /**
     * Checks the section.
     *
     * @param telegrams the section
     */
    public void check(TelegramsDraft telegrams) {
        telegrams
                .service()
                .ifPresent(service -> service.bindings()
                        .forEach(binding ->
                                telegrams.actions().forEach((format, action) -> check(binding, format, action))));
    }

    private void check(BindingDraft binding, TelegramFormat format, YamlScalar name) {
        if (binding.controller().filter(controller -> isKnown(controller, name)).isPresent()) {
            bound(binding, name).ifPresent(bound -> checkShape(format, name, bound));
        }
    }

    private boolean isKnown(ControllerDraft controller, YamlScalar name) {
        List<String> names = controller.actions().stream()
                .map(action -> action.name().text())
                .toList();
        boolean known = names.contains(name.text());
        if (!known) {
            String message = "The controller '" + controller.name() + "' has no action '" + name.text() + "'.";
            problems.report(ProblemCode.UNKNOWN_ACTION, name.place(), message, NearestName.of(name.text(), names));
        }
        return known;
    }

    /** The action with its operation; empty if one of them has a problem of its own. */
    private Optional<BoundAction> bound(BindingDraft binding, YamlScalar name) {
        Optional<Action> action = Optional.ofNullable(
                        controllers.get(binding.reference().text()))
                .flatMap(controller -> controller.actions().stream()
                        .filter(a -> a.name().text().equals(name.text()))
                        .findFirst());
        Optional<Operation> operation = binding.actions().stream()
                .filter(draft -> draft.action().text().equals(name.text()))
                .findFirst()
                .flatMap(BoundDraft::operation);
        return action.flatMap(a -> operation.map(o -> new BoundAction(a, o)));
    }

    private void checkShape(TelegramFormat format, YamlScalar name, BoundAction bound) {
        TelegramShape.difference(format, bound)
                .or(() -> difference(bound.operation().answer()))
                .ifPresent(difference -> {
                    String message =
                            "The action '" + name.text() + "' cannot send such a telegram: " + difference + ".";
                    problems.report(ProblemCode.TELEGRAM, name.place(), message);
                });
    }

    /** The first action that fits gives the answer of all: one answer type serves every group address. */
    private Optional<String> difference(Answer found) {
        String name = found.name().text();
        String expected = answer.orElse(name);
        answer = Optional.of(expected);
        return name.equals(expected)
                ? Optional.empty()
                : Optional.of("its answer is '" + name + "', and that of the others '" + expected + "'");
    }
}
