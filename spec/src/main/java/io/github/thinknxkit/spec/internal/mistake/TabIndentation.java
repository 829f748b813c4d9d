package io.github.thinknxkit.spec.internal.mistake;

import java.util.Optional;

/** A line that is indented by a tab. */
final class TabIndentation implements Recogniser {

    @Override
    public Optional<Mistake> find(Layout layout) {
        return layout.lines().stream()
                .filter(line -> line.role() == Line.Role.BLOCK || line.role() == Line.Role.TEXT)
                .filter(line -> layout.text().charAt(line.content()) == '\t')
                .findFirst()
                .map(line -> new Mistake(
                        line.content(),
                        "This line is indented by a tab; YAML takes spaces only. Write two spaces for each level."));
    }
}
