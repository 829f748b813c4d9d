package io.github.thinknxkit.spec.document;

import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Note;
import java.util.List;
import java.util.stream.Stream;

/**
 * Differences that are on purpose, and the note that says why.
 *
 * @param operations the operations that differ, or {@link #ALL}
 * @param aspect what differs
 * @param spec what the spec has
 * @param point the point of the note, beside the operation or for the API as a whole
 */
record Settled(List<String> operations, String aspect, String spec, String point) {

    /** Stands for every operation. */
    static final List<String> ALL = List.of("*");

    boolean covers(Difference difference) {
        return (operations.equals(ALL) || operations.contains(difference.operation()))
                && aspect.equals(difference.aspect())
                && spec.equals(difference.spec());
    }

    /** Returns whether the note is there for an operation. */
    boolean isNoted(ApiSpec api, String operation) {
        Stream<Note> beside = api.operations().stream()
                .filter(candidate -> candidate.name().text().equals(operation))
                .flatMap(candidate -> candidate.notes().stream());
        return Stream.concat(beside, api.notes().stream())
                .anyMatch(note -> note.point().equals(point));
    }
}
