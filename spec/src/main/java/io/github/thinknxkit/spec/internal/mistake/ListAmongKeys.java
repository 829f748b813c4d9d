package io.github.thinknxkit.spec.internal.mistake;

import java.util.List;
import java.util.Optional;

/** Lines with a dash among lines with a key, all at one indentation. */
final class ListAmongKeys implements Recogniser {

    @Override
    public Optional<Mistake> find(Layout layout) {
        List<Line> blocks = layout.blocks();
        for (int i = 1; i < blocks.size(); i++) {
            Optional<Line> other = opposite(blocks, i);
            if (other.isPresent()) {
                return Optional.of(mistake(blocks, other.get(), blocks.get(i)));
            }
        }
        return Optional.empty();
    }

    /** Looks up from a line to the first of its siblings, and returns it if it is of the other kind. */
    private static Optional<Line> opposite(List<Line> blocks, int index) {
        Line line = blocks.get(index);
        Line before = blocks.get(index - 1);
        if (line.item() && !before.item() && before.indent() == line.indent() && !before.takesMore()) {
            return Optional.of(before);
        } else if (line.item() || line.entry().isEmpty()) {
            return Optional.empty();
        }
        Optional<Line> first = Optional.empty();
        for (int i = index - 1; i >= 0 && blocks.get(i).indent() >= line.indent(); i--) {
            if (blocks.get(i).indent() == line.indent()) {
                if (!blocks.get(i).item()) {
                    // The list belongs to this key, which YAML lets stand at the indentation of its list.
                    return Optional.empty();
                }
                first = Optional.of(blocks.get(i));
            }
        }
        return first;
    }

    private static Mistake mistake(List<Line> blocks, Line first, Line second) {
        Line item = first.item() ? first : second;
        Line key = first.item() ? second : first;
        String name = Quotation.of(key.entry().map(Line.Entry::key).orElse(key.written()) + ":");
        if (first.item() && siblings(blocks, key, false) <= siblings(blocks, key, true)) {
            return new Mistake(
                    key.content(),
                    "This line, " + name + ", is indented like the '-' of line " + item.number()
                            + ". What belongs to an entry of a list is indented by 2 more than its '-'; an entry of its own"
                            + " begins with '-'; entries with names as keys have none.");
        }
        return new Mistake(
                item.content(),
                "A list, whose lines begin with '-', is mixed with keys: " + Quotation.of(item.written()) + " in line "
                        + item.number() + ", " + name + " in line " + key.number()
                        + ". The names of the entries are their keys: no line of them begins with '-'.");
    }

    /** Counts the lines around a line that are indented as it is, those with a dash or those without. */
    private static long siblings(List<Line> blocks, Line line, boolean items) {
        int index = blocks.indexOf(line);
        int from = index;
        while (from > 0 && blocks.get(from - 1).indent() >= line.indent()) {
            from--;
        }
        int to = index;
        while (to < blocks.size() && blocks.get(to).indent() >= line.indent()) {
            to++;
        }
        return blocks.subList(from, to).stream()
                .filter(it -> it.indent() == line.indent() && it.item() == items)
                .count();
    }
}
