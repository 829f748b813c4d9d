package io.github.thinknxkit.draft.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a comparison for people: a table of differences, below each what it means, and counts at the end. */
public final class ComparisonText {

    private static final int CHANGE_WIDTH = 12;
    private static final int ADDRESS_WIDTH = 10;
    private static final String INDENT = " ".repeat(CHANGE_WIDTH + ADDRESS_WIDTH);

    private final List<String> lines = new ArrayList<>();

    private ComparisonText() {}

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     * @return the lines
     */
    public static List<String> of(PlantComparison comparison) {
        ComparisonText text = new ComparisonText();
        text.differences(comparison.differences());
        text.lines.add(counts(comparison));
        return List.copyOf(text.lines);
    }

    /** A range that was renamed regroups all its addresses: they are told of in one. */
    private void differences(List<Difference> differences) {
        Map<List<Object>, List<Difference>> alike = new LinkedHashMap<>();
        for (Difference difference : differences) {
            Object own = difference.change() == Change.REGROUPED ? "" : alike.size();
            List<Object> key = List.of(difference.change(), difference.was(), difference.is(), own);
            alike.computeIfAbsent(key, absent -> new ArrayList<>()).add(difference);
        }
        for (List<Difference> group : alike.values()) {
            difference(group.get(0));
            if (group.size() > 1) {
                lines.add(INDENT + "- and " + (group.size() - 1) + " more in the same way, up to "
                        + group.get(group.size() - 1).address());
            }
        }
    }

    private void difference(Difference difference) {
        lines.add(padded(difference.change().word(), CHANGE_WIDTH)
                + padded(difference.address(), ADDRESS_WIDTH)
                + what(difference));
        for (Consequence consequence : difference.consequences()) {
            lines.add(INDENT + (consequence.isBreaking() ? "! " : "- ") + consequence.text());
        }
        if (!difference.devices().isEmpty()) {
            lines.add(INDENT + "- devices that bear the old name: " + String.join(", ", difference.devices()));
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String what(Difference difference) {
        String name = quoted(difference.name());
        String was = difference.was().orElse("");
        String is = difference.is().orElse("");
        return switch (difference.change()) {
            case ADDED, REMOVED -> name + ", " + types(is);
            case MOVED -> name + ", " + types(is) + " -> " + difference.to().orElse("");
            case RENAMED -> quoted(was) + " -> " + quoted(is);
            case RETYPED, RESPELT -> name + ": " + was + " -> " + is;
            case REGROUPED, REDESCRIBED -> name + ": " + quoted(line(was)) + " -> " + quoted(line(is));
        };
    }

    private static String types(String types) {
        return types.equals("none") ? "no type" : types;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    /** A description may have several lines. */
    private static String line(String text) {
        return text.replace('\n', ' ');
    }

    private static String counts(PlantComparison comparison) {
        String sizes = comparison.before() + " addresses before, " + comparison.now() + " now";
        if (comparison.differences().isEmpty()) {
            return "no differences; " + sizes;
        }
        Map<Change, Long> counts = comparison.differences().stream()
                .collect(Collectors.groupingBy(Difference::change, Collectors.counting()));
        long breaking =
                comparison.differences().stream().filter(Difference::isBreaking).count();
        return Arrays.stream(Change.values())
                        .filter(counts::containsKey)
                        .map(change -> counts.get(change) + " " + change.word())
                        .collect(Collectors.joining(", "))
                + "; " + breaking + " with an effect on code or the plant file (!); " + sizes;
    }
}
