package io.github.thinknxkit.spec.internal.mistake;

import java.util.List;
import java.util.Optional;

/** A line {@code ...} or {@code ---}, which ends a document, with more behind it. */
final class MoreBehindEnd implements Recogniser {

    @Override
    public Optional<Mistake> find(Layout layout) {
        List<Line> blocks = layout.blocks();
        return layout.lines().stream()
                .filter(line -> line.role() == Line.Role.MARKER)
                .filter(line -> !blocks.isEmpty()
                        && blocks.get(0).number() < line.number()
                        && blocks.get(blocks.size() - 1).number() > line.number())
                .findFirst()
                .map(line -> new Mistake(
                        line.start(),
                        "This line ends the file's content, and more follows; leave the line out, or what follows."));
    }
}
