package io.github.thinknxkit.spec.document;

import io.github.thinknxkit.spec.model.ApiSpec;
import java.util.ArrayList;
import java.util.List;

/** Judges the differences between the document and a spec. */
final class Conformance {

    private Conformance() {}

    /**
     * Returns what is wrong: differences that nobody has settled, settled ones whose note is missing, and settlements
     * of differences that there are no more.
     */
    static List<String> violations(VendorDocument document, ApiSpec spec) {
        List<String> violations = new ArrayList<>();
        List<Settled> unused = new ArrayList<>(SettledDifferences.list());
        for (Difference difference : SpecComparison.compare(document, spec)) {
            List<Settled> settled = SettledDifferences.list().stream()
                    .filter(candidate -> candidate.covers(difference))
                    .toList();
            unused.removeAll(settled);
            if (settled.isEmpty()) {
                violations.add(difference.toString());
            } else if (settled.stream().noneMatch(note -> note.isNoted(spec, difference.operation()))) {
                violations.add(
                        difference + ", without the note '" + settled.get(0).point() + "'");
            }
        }
        unused.forEach(settled -> violations.add("no longer different: " + settled));
        return violations;
    }
}
