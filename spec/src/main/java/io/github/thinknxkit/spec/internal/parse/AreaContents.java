package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.mistake.Quotation;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlMapping;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Finds devices and areas that stand in an area itself, without the {@code devices:} or {@code areas:} that they belong under. */
final class AreaContents {

    private final Keys keys;
    private final Problems problems;

    AreaContents(Keys keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    /** Reports the first of each, and returns the area without them; another node as it is. */
    YamlNode without(YamlNode node) {
        if (!(node instanceof YamlMapping area)) {
            return node;
        }
        List<YamlEntry> kept = new ArrayList<>();
        List<String> reported = new ArrayList<>();
        for (YamlEntry entry : area.entries()) {
            String section = section(entry);
            if (section.isEmpty()) {
                kept.add(entry);
            } else if (!reported.contains(section)) {
                reported.add(section);
                report(entry, section);
            }
        }
        return area.with(kept);
    }

    /** Where an entry belongs; empty if it is right where it is, or if that cannot be told. */
    private String section(YamlEntry entry) {
        if (keys.all().contains(entry.key().text()) || !(entry.value() instanceof YamlMapping inner)) {
            return "";
        } else if (has(inner, "kind") || has(inner, "guid")) {
            return "devices";
        }
        return has(inner, "devices") || has(inner, "areas") ? "areas" : "";
    }

    private static boolean has(YamlMapping inner, String key) {
        return inner.value(key).isPresent();
    }

    private void report(YamlEntry entry, String section) {
        String message = "There is no key " + Quotation.of(entry.key().text()) + " here. It is "
                + (section.equals("devices") ? "a device" : "an area") + ", and stands under '" + section
                + ":', indented further than that.";
        problems.report(ProblemCode.UNKNOWN_KEY, entry.key().place(), message);
    }
}
