package io.github.thinknxkit.spec.internal.mistake;

import io.github.thinknxkit.spec.internal.mistake.Oddity.Escape;
import java.util.Optional;

/** A backslash in double quotes that nothing known follows, such as in a path of Windows. */
final class UnknownEscape implements Recogniser {

    @Override
    public Optional<Mistake> find(Layout layout) {
        return layout.first(Escape.class)
                .map(escape -> new Mistake(
                        escape.offset(),
                        "A backslash within \"…\" is written twice (\\\\), or the text is put in '…'; "
                                + Quotation.of(layout.text().substring(escape.offset(), escape.offset() + 2))
                                + " means nothing."));
    }
}
