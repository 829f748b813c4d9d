package io.github.thinknxkit.spec.internal.mistake;

import java.util.List;
import java.util.Optional;

/** A line that is indented further, or less, than its siblings. */
final class UnevenIndentation implements Recogniser {

    @Override
    public Optional<Mistake> find(Layout layout) {
        List<Line> blocks = layout.blocks();
        IndentationLevels levels = new IndentationLevels(IndentationLevels.usualStep(blocks));
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Line> before = i == 0 ? Optional.empty() : Optional.of(blocks.get(i - 1));
            Optional<Line> after = i + 1 == blocks.size() ? Optional.empty() : Optional.of(blocks.get(i + 1));
            Optional<IndentationLevels.Uneven> uneven = levels.place(blocks.get(i), before, after);
            if (uneven.isPresent()) {
                return uneven.map(UnevenIndentation::mistake);
            }
        }
        return Optional.empty();
    }

    private static Mistake mistake(IndentationLevels.Uneven uneven) {
        Line line = uneven.line();
        return new Mistake(
                line.content(),
                "This line, " + Quotation.of(line.written()) + ", is indented by " + spaces(line.indent())
                        + ", its siblings by " + uneven.siblings() + ".");
    }

    private static String spaces(int count) {
        return count == 1 ? "1 space" : count + " spaces";
    }
}
