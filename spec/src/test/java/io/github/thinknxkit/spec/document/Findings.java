package io.github.thinknxkit.spec.document;

import java.util.ArrayList;
import java.util.List;

/** Collects what differs in one operation. */
final class Findings {

    private final String operation;
    private final List<Difference> differences = new ArrayList<>();

    Findings(String operation) {
        this.operation = operation;
    }

    /** Adds a difference unless both sides are the same. */
    void compare(String aspect, Object document, Object spec) {
        if (!document.equals(spec)) {
            add(aspect, document, spec);
        }
    }

    /** Adds a difference. */
    void add(String aspect, Object document, Object spec) {
        differences.add(new Difference(operation, aspect, document.toString(), spec.toString()));
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }
}
