package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.text.Characters;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Texts of an export without characters that no spec may hold. A spec with one is refused, since its author can fix it; an
 * export is written by a tool from a project that somebody else keeps, and what the characters do to it nobody sees.
 */
final class CleanText {

    private static final int NOTHING = -1;

    private CleanText() {}

    /** A text of one line. */
    static String line(String text) {
        return cleaned(text, CleanText::inLine).strip();
    }

    /** A text that may have several lines, parted by line feeds. */
    static String lines(String text) {
        return cleaned(text.replace("\r\n", "\n").replace('\r', '\n'), CleanText::inLines)
                .strip();
    }

    private static String cleaned(String text, IntUnaryOperator change) {
        return text.codePoints()
                .map(change)
                .filter(c -> c != NOTHING)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int inLine(int codePoint) {
        return codePoint == '\n' ? ' ' : inLines(codePoint);
    }

    /** What hides is left out, what parts words is a blank. */
    private static int inLines(int codePoint) {
        Optional<ProblemCode> problem = Characters.problemInValue(codePoint);
        if (problem.isEmpty()) {
            return codePoint;
        }
        return Character.isISOControl(codePoint) || Character.isSpaceChar(codePoint) ? ' ' : NOTHING;
    }
}
