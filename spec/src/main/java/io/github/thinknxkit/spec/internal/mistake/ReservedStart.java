package io.github.thinknxkit.spec.internal.mistake;

import io.github.thinknxkit.spec.internal.mistake.Oddity.Reserved;
import java.util.Optional;

/** A text that begins with a character that means something else to YAML, such as {@code %}. */
final class ReservedStart implements Recogniser {

    @Override
    public Optional<Mistake> find(Layout layout) {
        return layout.first(Reserved.class).map(reserved -> {
            String text = layout.restOfLine(reserved.offset());
            Optional<String> name = name(layout, reserved.offset());
            String value = reserved.inBrackets() ? text.split("[,}\\]]", 2)[0].strip() : text;
            return new Mistake(
                    reserved.offset(),
                    (name.isPresent() ? "A name" : "A text") + " that begins with '" + text.charAt(0)
                            + "' needs quotes: write " + Quotation.inQuotes(name.orElse(value))
                            + (name.isPresent() ? ":." : "."));
        });
    }

    /** The key that begins at an offset. */
    private static Optional<String> name(Layout layout, int offset) {
        return layout.blocks().stream()
                .filter(line -> line.start() + line.column() == offset)
                .flatMap(line -> line.entry().stream())
                .map(Line.Entry::key)
                .findFirst();
    }
}
