package io.github.thinknxkit.spec.internal.mistake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The indentations of the lines around a line, from the outermost. */
final class IndentationLevels {

    private static final int USUAL = 2;

    private final int step;
    private final Deque<Level> levels = new ArrayDeque<>();

    /** The last line that was indented less than the one before it, and the indentations that it left. */
    private Optional<Line> outdented = Optional.empty();

    private Set<Integer> left = Set.of();

    IndentationLevels(int step) {
        this.step = step;
    }

    /** Lines of one indentation that belong together. */
    private static final class Level {
        final int indent;
        final Line first;
        final Optional<Line> parent;
        int lines = 1;

        Level(int indent, Line first, Optional<Line> parent) {
            this.indent = indent;
            this.first = first;
            this.parent = parent;
        }
    }

    /**
     * A line that is indented unlike its siblings.
     *
     * @param line the line
     * @param siblings how far these are indented
     */
    record Uneven(Line line, int siblings) {}

    /** How much further than the line before lines are indented most often. */
    static int usualStep(List<Line> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            int further = lines.get(i).indent() - lines.get(i - 1).indent();
            if (further > 0) {
                counts.merge(further, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(USUAL);
    }

    /** Places a line; returns what is wrong if it fits nowhere. */
    Optional<Uneven> place(Line line, Optional<Line> before, Optional<Line> after) {
        Optional<Level> inner = leave(line);
        Optional<Uneven> uneven = Optional.empty();
        boolean atLevel = !levels.isEmpty() && levels.peek().indent == line.indent();
        if (atLevel) {
            levels.element().lines++;
        } else if (inner.isPresent()) {
            uneven = Optional.of(between(line, after, inner.get()));
        } else if (before.isPresent() && !before.get().takesMore()) {
            uneven = Optional.of(tooFar(line, before.get(), after, levels.element()));
        }
        if (!atLevel) {
            levels.push(new Level(line.indent(), line, before));
        }
        if (line.item() && line.entry().isPresent()) {
            levels.push(new Level(line.column(), line, Optional.empty()));
        }
        return uneven;
    }

    /** Leaves the levels that are indented further, and returns the last of them. */
    private Optional<Level> leave(Line line) {
        Optional<Level> inner = Optional.empty();
        Set<Integer> indents = new HashSet<>();
        while (!levels.isEmpty() && levels.peek().indent > line.indent()) {
            inner = Optional.of(levels.pop());
            indents.add(inner.get().indent);
        }
        boolean fits = !levels.isEmpty() && levels.peek().indent == line.indent();
        if (inner.isPresent() && fits) {
            outdented = Optional.of(line);
            left = indents;
        }
        return inner;
    }

    /** The line is indented less than those before it, and further than those around them. */
    private Uneven between(Line line, Optional<Line> after, Level inner) {
        Optional<Level> outer = Optional.ofNullable(levels.peek());
        if (left.contains(line.indent()) && outdented.isPresent() && outdented.equals(inner.parent)) {
            return new Uneven(outdented.orElseThrow(), line.indent());
        } else if (outer.isPresent() && isShallow(outer.get(), line)) {
            return new Uneven(outer.get().first, line.indent());
        } else if (outer.isPresent() && isOuterMeant(line, after, inner.indent, outer.get().indent)) {
            return new Uneven(line, outer.get().indent);
        }
        boolean usual = outer.isPresent() && line.indent() - outer.get().indent == step;
        boolean innerIsWrong = inner.lines == 1
                && (usual || after.filter(it -> it.indent() == line.indent()).isPresent());
        return innerIsWrong ? new Uneven(inner.first, line.indent()) : new Uneven(line, inner.indent);
    }

    /** Whether the only line of a level is indented by less than usual, and a line by as much. */
    private boolean isShallow(Level outer, Line line) {
        Level top = levels.pop();
        int parent = levels.isEmpty() ? 0 : levels.element().indent;
        levels.push(top);
        return outer.lines == 1
                && outer.indent > parent
                && outer.indent - parent < step
                && line.indent() - parent == step;
    }

    private boolean isOuterMeant(Line line, Optional<Line> after, int inner, int outer) {
        int next = after.map(Line::indent).orElse(outer);
        // What is below a head says how far the head is to be indented.
        int sibling = line.takesMore() && next > line.indent() ? next - step : next;
        boolean tells = sibling == inner || sibling == outer;
        return tells ? sibling == outer : line.indent() - outer < inner - line.indent();
    }

    /** The line is indented further than the one before, which has its value already. */
    private Uneven tooFar(Line line, Line before, Optional<Line> after, Level siblings) {
        if (left.contains(line.indent()) && outdented.equals(Optional.of(before))) {
            return new Uneven(before, line.indent());
        }
        boolean theOtherIsWrong = siblings.lines == 1
                && !siblings.first.item()
                && after.filter(it -> it.indent() == line.indent()).isPresent();
        return theOtherIsWrong ? new Uneven(siblings.first, line.indent()) : new Uneven(line, siblings.indent);
    }
}
