package io.github.thinknxkit.spec.internal.resolve;

import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import java.util.List;
import java.util.Optional;

/**
 * What callers see of an operation, and what generated code relies on: one request serves all operations of an action.
 *
 * @param parameters the parameters in order
 * @param answer the name of the answer
 * @param feedback the name of the answer with feedback
 * @param effect the effect
 */
record Shape(List<Slot> parameters, String answer, Optional<String> feedback, Effect effect) {

    Shape {
        parameters = List.copyOf(parameters);
    }

    /** A parameter without its name on the wire, in which operations may differ. */
    record Slot(String name, String type, boolean device, boolean required, Optional<String> fixed) {

        static Slot of(Parameter p) {
            return new Slot(p.name().text(), p.type().name().text(), p.device(), p.required(), p.fixed());
        }

        @Override
        public String toString() {
            return name + ": " + type + (required ? "" : ", optional")
                    + fixed.map(value -> " = " + value).orElse("");
        }
    }

    static Shape of(Operation operation, Overrides overrides) {
        return new Shape(
                overrides.apply(operation.parameters()).stream().map(Slot::of).toList(),
                nameOf(operation.answer()),
                operation.feedbackAnswer().map(Shape::nameOf),
                operation.effect());
    }

    private static String nameOf(Answer answer) {
        return answer.name().text();
    }

    /** Says in which way the other shape differs from this one; empty if it does not. */
    Optional<String> difference(Shape other) {
        if (!parameters.equals(other.parameters)) {
            return Optional.of(parameterDifference(other.parameters));
        } else if (!answer.equals(other.answer)) {
            return Optional.of("answer '" + other.answer + "' instead of '" + answer + "'");
        } else if (!feedback.equals(other.feedback)) {
            return Optional.of(
                    "feedback '" + other.feedback.orElse("none") + "' instead of '" + feedback.orElse("none") + "'");
        }
        return effect == other.effect
                ? Optional.empty()
                : Optional.of("another effect, " + other.effect + " instead of " + effect);
    }

    private String parameterDifference(List<Slot> others) {
        int index = 0;
        while (index < Math.min(parameters.size(), others.size())
                && parameters.get(index).equals(others.get(index))) {
            index++;
        }
        return "parameter " + (index + 1) + " is " + describe(others, index) + " instead of "
                + describe(parameters, index);
    }

    private static String describe(List<Slot> slots, int index) {
        return index < slots.size() ? "'" + slots.get(index) + "'" : "none";
    }
}
