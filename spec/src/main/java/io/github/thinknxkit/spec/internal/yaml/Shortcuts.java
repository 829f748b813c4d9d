package io.github.thinknxkit.spec.internal.yaml;

import io.github.thinknxkit.spec.internal.mistake.Quotation;
import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Values that are given a name by {@code &} and used again by {@code *}. A file says what it shows, so neither is taken; each name
 * is one problem, however often it is used.
 */
final class Shortcuts {

    private static final int MANY = 5;

    private final Problems problems;
    private final Map<String, Place> defined = new LinkedHashMap<>();
    private final Map<String, List<Place>> used = new LinkedHashMap<>();
    private final Map<String, Place> merged = new LinkedHashMap<>();
    private Optional<Place> merge = Optional.empty();

    Shortcuts(Problems problems) {
        this.problems = problems;
    }

    void defined(String name, Place place) {
        defined.putIfAbsent(name, place);
    }

    void used(String name, Place place) {
        if (merge.isPresent()) {
            merged.putIfAbsent(name, merge.get());
        } else {
            used.computeIfAbsent(name, key -> new ArrayList<>()).add(place);
        }
    }

    /** What is used from here on belongs to the key {@code <<}. */
    void beginMerge(Place key) {
        merge = Optional.of(key);
        problems.report(
                ProblemCode.MERGE_KEY, key, "'<<' is not taken; write the entries that it brings in here, one by one.");
    }

    void endMerge() {
        merge = Optional.empty();
    }

    /** Reports each name, once the whole file is known. */
    void report() {
        defined.forEach((name, place) -> {
            if (used.containsKey(name) || !merged.containsKey(name)) {
                problems.report(ProblemCode.ANCHOR, place, definition(name));
            }
        });
        if (problems.has(ProblemCode.SYNTAX)) {
            // What is used may be defined in what was not read, and a '*' that is none of these may be why it was not.
            return;
        }
        used.forEach((name, places) -> {
            if (!defined.containsKey(name)) {
                String text = Quotation.shortened("*" + name);
                places.forEach(place -> problems.report(
                        ProblemCode.ALIAS, place, "A text that begins with '*' needs quotes: write \"" + text + "\"."));
            }
        });
    }

    private String definition(String name) {
        String shown = Quotation.shortened(name);
        List<Place> places = used.getOrDefault(name, List.of());
        if (places.isEmpty()) {
            return "'&" + shown + "' gives a name that nothing uses; leave it out. A text that begins with '&' needs"
                    + " quotes.";
        }
        String lines = places.stream()
                .limit(MANY)
                .map(place -> Integer.toString(place.line()))
                .collect(Collectors.joining(
                        ", ", places.size() == 1 ? "line " : "lines ", places.size() > MANY ? ", …" : ""));
        return "'&" + shown + "' and '*" + shown + "' are not taken; write the value out here, without '&" + shown
                + "', and again in " + lines + ".";
    }
}
