package io.github.thinknxkit.spec.internal.mistake;

import io.github.thinknxkit.spec.internal.mistake.Oddity.Reserved;
import java.util.Optional;

/** A text that begins with a character that means something else to YAML, such as {@code %}. */
final class ReservedStart implements Recogniser {

    @Override
    public Optional<Mistake> find(Layout layout) {
        return layout.first(Reserved.class).map(reserved -> {
            String text = layout.restOfLine(reserved.offset());
            String value = reserved.inBrackets() ? text.split("[,}\\]]", 2)[0].strip() : text;
            return new Mistake(
                    reserved.offset(),
                    "A text that begins with '" + text.charAt(0) + "' needs quotes: write " + Quotation.inQuotes(value)
                            + ".");
        });
    }
}
