package io.github.thinknxkit.spec.document;

import io.github.thinknxkit.spec.model.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the value types of parameters and answer fields with what the document says of the values. */
final class ValueComparison {

    private final Findings findings;

    ValueComparison(Findings findings) {
        this.findings = findings;
    }

    /** Compares one value, whose name in the findings is given. */
    void compare(String name, DocumentValue document, ValueType spec) {
        Set<String> kinds = DocumentKinds.of(document);
        String kind = ValueType.kindOf(spec);
        if (!kinds.contains(kind)) {
            findings.add("kind of " + name, kinds, kind);
        }
        String limits = document.range().map(WireRange::toString).orElse("none");
        findings.compare("range of " + name, limits, TypeFacts.limits(spec));
        findings.compare(
                "unit of " + name, document.unit(), ValueType.unitOf(spec).orElse(""));
        compareMeanings(name, document.meanings(), ValueType.constantsOf(spec));
    }

    private void compareMeanings(String name, Map<String, String> document, List<ValueType.Constant> spec) {
        if (document.isEmpty() && !spec.isEmpty()) {
            findings.add(
                    "meanings of " + name,
                    "none",
                    spec.stream().map(constant -> constant.name().text()).toList());
        }
        document.forEach((number, meaning) -> {
            Optional<ValueType.Constant> constant = spec.stream()
                    .filter(candidate -> candidate.wire().equals(number))
                    .findFirst();
            if (constant.filter(found -> means(found, meaning)).isEmpty()) {
                findings.add(
                        "meaning of " + name + " = " + number,
                        meaning,
                        constant.map(this::said).orElse("none"));
            }
        });
    }

    /** A constant means what the document says if its description has all the words and its name no others. */
    private static boolean means(ValueType.Constant constant, String meaning) {
        Words documented = Words.of(meaning);
        return documented.among(Words.of(constant.description()))
                && Words.of(constant.name().text()).among(documented);
    }

    private String said(ValueType.Constant constant) {
        return constant.name() + ": " + constant.description();
    }
}
