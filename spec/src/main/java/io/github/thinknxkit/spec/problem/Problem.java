package io.github.thinknxkit.spec.problem;

import java.util.Optional;

/**
 * One thing that is wrong with a file.
 *
 * @param code the stable code, documented and greppable
 * @param position where it is
 * @param message what is wrong and what was expected, as one sentence without a full stop's worth of secrets
 * @param suggestion the nearest valid name, if one is near
 */
public record Problem(ProblemCode code, Position position, String message, Optional<String> suggestion) {

    /** Returns the problem in one line: bracketed code, position, path, message, and the proposal. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("[").append(code.code()).append("] ").append(position);
        if (!position.path().isEmpty()) {
            text.append(" (").append(position.path()).append(')');
        }
        text.append(": ").append(message);
        suggestion.ifPresent(name -> text.append(" Did you mean '").append(name).append("'?"));
        return text.toString();
    }
}
