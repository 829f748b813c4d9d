package io.github.thinknxkit.spec.internal.resolve;

import io.github.thinknxkit.spec.internal.parse.Declarations;
import io.github.thinknxkit.spec.internal.parse.SpecDraft;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.problem.ProblemCode;

/** Reports what is declared and never used: a name mistyped elsewhere, or a binding forgotten. */
final class UnusedValidator {

    private final Problems problems;

    UnusedValidator(Problems problems) {
        this.problems = problems;
    }

    void check(SpecDraft draft) {
        check(draft, draft.types(), ProblemCode.UNUSED_TYPE, "No parameter, field, part or action has the type");
        check(draft, draft.answers(), ProblemCode.UNUSED_ANSWER, "No operation has the answer");
        // An operation is missing at an action: whether that is the one, only its author knows, and looks for it
        // anyway.
        if (!problems.has(ProblemCode.UNBOUND_ACTION)) {
            check(draft, draft.operations(), ProblemCode.UNUSED_OPERATION, "No action is bound to the operation");
        }
        check(
                draft,
                draft.controllers(),
                ProblemCode.UNUSED_CONTROLLER,
                "No device kind or service has the controller");
    }

    private void check(SpecDraft draft, Declarations<?> declarations, ProblemCode code, String message) {
        declarations.unreferred().stream()
                .filter(key -> !draft.mentions().mayInclude(key.text()))
                .forEach(key -> problems.report(code, key.place(), message + " '" + key.text() + "'."));
    }
}
