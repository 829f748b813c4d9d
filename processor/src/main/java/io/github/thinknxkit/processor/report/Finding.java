package io.github.thinknxkit.processor.report;

import io.github.thinknxkit.spec.problem.Position;
import java.util.Optional;

/**
 * One thing that keeps a client from being generated.
 *
 * @param code the kind
 * @param position where in the spec, if it is about a place in it
 * @param message what is wrong, what was expected and what to do
 */
public record Finding(ProcessorCode code, Optional<Position> position, String message) {

    /** Returns the finding as it is printed: bracketed code, position, path, message. */
    @Override
    public String toString() {
        return "[" + code.code() + "] " + position.map(Finding::place).orElse("") + message;
    }

    private static String place(Position position) {
        String path = position.path().isEmpty() ? "" : " (" + position.path() + ")";
        return position + path + ": ";
    }
}
