package io.github.thinknxkit.spec.internal.mistake;

import java.util.List;
import java.util.Optional;

/**
 * A text as a person sees it: lines, what opens and closes, and what cannot stand where it does.
 *
 * @param text the text
 * @param lines its lines
 * @param unclosed brackets and quotes that are not closed
 * @param oddities what cannot stand where it does
 */
record Layout(String text, List<Line> lines, List<Opening> unclosed, List<Oddity> oddities) {

    Layout {
        lines = List.copyOf(lines);
        unclosed = List.copyOf(unclosed);
        oddities = List.copyOf(oddities);
    }

    /** The lines that are entries, items or texts of their own. */
    List<Line> blocks() {
        return lines.stream().filter(Line::isBlock).toList();
    }

    /** The first oddity of a kind. */
    <O extends Oddity> Optional<O> first(Class<O> kind) {
        return oddities.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The line of an offset, without a comment, from the offset on. */
    String restOfLine(int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(offset, end).strip();
    }
}
