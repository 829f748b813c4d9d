package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.mistake.LookAlikes;
import io.github.thinknxkit.spec.internal.mistake.Quotation;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlMapping;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the keys of a mapping against those that it may have: one problem for each mistake, whatever follows from it. */
final class KeyCheck {

    private static final int MANY = 3;

    private final Keys keys;
    private final Problems problems;
    private final Set<String> present = new HashSet<>();
    private final List<YamlEntry> unknown = new ArrayList<>();

    KeyCheck(Keys keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    /** Reports unknown and missing keys, and returns the mapping as far as it is to be looked at any further. */
    YamlMapping check(YamlMapping mapping) {
        StrayEntries strays = new StrayEntries(keys, problems);
        List<YamlEntry> entries = strays.without(mapping.entries());
        entries.forEach(entry -> present.add(entry.key().text()));
        entries.stream()
                .filter(entry -> !keys.all().contains(entry.key().text()))
                .forEach(this::check);
        List<String> missing = keys.required().stream()
                .filter(key -> mapping.complete() && !present.contains(key))
                .toList();
        if (unknown.size() == 1 && missing.size() == 1) {
            // Whether or not one is meant by the other, both are at one place to be looked at.
            report(unknown.get(0), " '" + missing.get(0) + "' is missing.", Optional.empty());
        } else {
            reportUnknown();
            missing.forEach(key -> problems.reportMissing(mapping.owner(), key));
        }
        return mapping.with(entries);
    }

    private void check(YamlEntry entry) {
        if (isMistypedEntry(entry)) {
            return;
        }
        String key = entry.key().text();
        Optional<String> meant = NearestName.of(key.strip(), keys.all()).or(() -> Synonyms.of(key, freeKeys()));
        if (meant.isPresent()) {
            // A mistyped key is one problem, not a key too many and a key too few.
            present.add(meant.get());
            report(entry, "", meant);
        } else {
            unknown.add(entry);
        }
    }

    /** Several keys that are wrong together are one mistake: they belong somewhere else. */
    private void reportUnknown() {
        String others = unknown.stream()
                .skip(1)
                .limit(MANY)
                .map(entry -> Quotation.of(entry.key().text()) + " in line "
                        + entry.key().place().line())
                .collect(Collectors.joining(", "));
        String more = others.isEmpty()
                ? ""
                : " Nor is there " + others + (unknown.size() > MANY + 1 ? ", …" : "")
                        + ": is a line before them missing, or the indentation wrong?";
        unknown.stream().limit(1).forEach(entry -> report(entry, more, Optional.empty()));
    }

    /** The keys that are not there yet. */
    private List<String> freeKeys() {
        return keys.all().stream().filter(key -> !present.contains(key)).toList();
    }

    private void report(YamlEntry entry, String more, Optional<String> meant) {
        String message = "There is no key " + Quotation.of(entry.key().text()) + " here; keys are "
                + String.join(", ", keys.all()) + "."
                + LookAlikes.hint(entry.key().text()) + more;
        problems.report(ProblemCode.UNKNOWN_KEY, entry.key().place(), message, meant);
    }

    /** {@code kind:light} or {@code kind light} in braces is a key without a value. */
    private boolean isMistypedEntry(YamlEntry entry) {
        String text = entry.key().text();
        Optional<String> key = TypedEntry.key(text).filter(keys.all()::contains);
        if (key.isEmpty() || !StrayEntries.isEmpty(entry)) {
            return false;
        }
        present.add(key.get());
        String message = "Between a key and its value stand ':' and a space: write " + TypedEntry.corrected(text)
                + ", not " + Quotation.of(text) + ".";
        problems.report(ProblemCode.UNKNOWN_KEY, entry.key().place(), message);
        return true;
    }
}
