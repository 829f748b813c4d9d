package io.github.thinknxkit.processor.report;

import io.github.thinknxkit.spec.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the findings of one run, so that all of them are reported together. */
public final class Findings {

    private final List<Finding> found = new ArrayList<>();

    /** Creates an empty collection. */
    public Findings() {}

    /**
     * Adds a finding about a place in the spec. The second of a kind at one place only repeats the first, and is left
     * out.
     *
     * @param code the kind
     * @param position the place
     * @param message what is wrong, what was expected and what to do
     */
    public void add(ProcessorCode code, Position position, String message) {
        boolean repeats = found.stream()
                .anyMatch(one -> one.code() == code && one.position().equals(Optional.of(position)));
        if (!repeats) {
            found.add(new Finding(code, Optional.of(position), message));
        }
    }

    /**
     * Adds a finding that no place in the spec can be named for, unless the very same was made before.
     *
     * @param code the kind
     * @param message what is wrong, what was expected and what to do
     */
    public void add(ProcessorCode code, String message) {
        Finding finding = new Finding(code, Optional.empty(), message);
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** {@return the findings so far, in the order in which they were added} */
    public List<Finding> all() {
        return List.copyOf(found);
    }
}
