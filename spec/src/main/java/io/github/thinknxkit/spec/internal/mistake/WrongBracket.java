package io.github.thinknxkit.spec.internal.mistake;

import io.github.thinknxkit.spec.internal.mistake.Oddity.WrongClosing;
import java.util.Optional;

/** A bracket that is closed by another kind. */
final class WrongBracket implements Recogniser {

    @Override
    public Optional<Mistake> find(Layout layout) {
        return layout.first(WrongClosing.class).map(wrong -> {
            Opening opening = wrong.opening();
            return new Mistake(
                    wrong.offset(),
                    "The '" + opening.character() + "' that opens in line " + opening.line() + " is closed by '"
                            + opening.closing() + "', not by '" + layout.text().charAt(wrong.offset())
                            + "'; one of the two is wrong, or a '" + opening.closing() + "' is missing before.");
        });
    }
}
