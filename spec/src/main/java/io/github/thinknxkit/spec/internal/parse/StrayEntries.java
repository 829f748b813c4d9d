package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.mistake.Quotation;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.internal.yaml.YamlUnreadable;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds entries that are none of their mapping's: cut off by a comma, or not indented as what they belong to asks. */
final class StrayEntries {

    private final Keys keys;
    private final Problems problems;
    private final List<YamlEntry> kept = new ArrayList<>();

    /** The last entry with a key that may be here, and its index; none before the first. */
    private Optional<YamlEntry> owner = Optional.empty();

    private int ownerIndex;

    /** Whether what is below the owner has been reported as belonging to it. */
    private boolean reported;

    StrayEntries(Keys keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    /** Reports stray entries, one problem for those that stray together, and returns the others. */
    List<YamlEntry> without(List<YamlEntry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            YamlEntry entry = entries.get(i);
            boolean known = keys.all().contains(entry.key().text());
            if (known || owner.isEmpty() || !isStray(owner.get(), entries, i)) {
                kept.add(entry);
            }
            if (known) {
                owner = Optional.of(entry);
                ownerIndex = kept.size() - 1;
                reported = false;
            }
        }
        return kept;
    }

    private boolean isStray(YamlEntry before, List<YamlEntry> entries, int index) {
        YamlEntry entry = entries.get(index);
        if (isEmpty(before) && isBelow(before, entry)) {
            if (!reported) {
                reportIndentation(before, entry);
                leaveOutValue(before);
            }
        } else if (isEmpty(entry) && before.value() instanceof YamlScalar value && isBehind(value, entry)) {
            if (!reported) {
                reportComma(value, entries, index);
                leaveOutValue(before);
            }
        } else {
            return false;
        }
        reported = true;
        return true;
    }

    /** What is wrong with a part of a value has the same cause. */
    private void leaveOutValue(YamlEntry before) {
        YamlUnreadable unreadable = new YamlUnreadable(before.value().place());
        kept.set(ownerIndex, new YamlEntry(before.key(), unreadable));
    }

    private void reportIndentation(YamlEntry before, YamlEntry entry) {
        String owning = "'" + before.key().text() + "'";
        String message = "There is no key " + Quotation.of(entry.key().text()) + " here. It is indented by "
                + (entry.key().place().column() - 1) + ", like the empty " + owning
                + " before it; what belongs to " + owning + " is indented further.";
        problems.report(ProblemCode.UNKNOWN_KEY, entry.key().place(), message);
    }

    private void reportComma(YamlScalar value, List<YamlEntry> entries, int index) {
        YamlEntry entry = entries.get(index);
        String rest = entry.key().text();
        boolean number = Numbers.whole(value.text()).isPresent()
                && !rest.isEmpty()
                && rest.chars().allMatch(Character::isDigit);
        StringBuilder whole = new StringBuilder(value.text());
        for (int i = index; i < entries.size() && isCutOff(value, entries.get(i)); i++) {
            whole.append(number ? "," : ", ").append(entries.get(i).key().text());
        }
        String message = number
                ? "The number " + Quotation.of(whole.toString()) + " has a decimal comma; write " + value.text() + "."
                        + rest + "."
                : "A comma ends a text in braces, and " + Quotation.of(rest)
                        + " stands behind it. If it belongs to the text, put the whole in quotes: "
                        + Quotation.inQuotes(whole.toString()) + "." + listed(whole.toString());
        problems.report(ProblemCode.UNKNOWN_KEY, entry.key().place(), message);
    }

    /** What ends like a sentence is none. */
    private static String listed(String whole) {
        return whole.endsWith(".") ? "" : " A list stands in brackets: " + Quotation.shortened("[" + whole + "]") + ".";
    }

    private boolean isCutOff(YamlScalar value, YamlEntry entry) {
        return isEmpty(entry)
                && isBehind(value, entry)
                && !keys.all().contains(entry.key().text());
    }

    private static boolean isBelow(YamlEntry before, YamlEntry entry) {
        return entry.key().place().column() == before.key().place().column()
                && entry.key().place().line() > before.key().place().line();
    }

    private static boolean isBehind(YamlScalar before, YamlEntry entry) {
        return entry.key().place().line() == before.place().line();
    }

    /** Whether an entry has no value. */
    static boolean isEmpty(YamlEntry entry) {
        YamlNode value = entry.value();
        return value instanceof YamlScalar scalar && scalar.text().isEmpty();
    }
}
