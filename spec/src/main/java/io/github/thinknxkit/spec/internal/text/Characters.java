package io.github.thinknxkit.spec.internal.text;

import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.Optional;

/**
 * Which characters a spec may hold.
 *
 * <p>Its text goes into source code, documentation and URLs, and is reviewed by people: nothing in it may end a line
 * unseen or show in another order than it is read (CVE-2021-42574).
 */
public final class Characters {

    private static final int NEXT_LINE_AFTER_C1 = 0xA0;
    private static final int DELETE = 0x7F;

    private Characters() {}

    /**
     * Judges a character as it stands in the file.
     *
     * @param codePoint the character
     * @return the kind of problem that it is, or empty if it may stand there
     */
    public static Optional<ProblemCode> problemInFile(int codePoint) {
        return codePoint == '\t' || codePoint == '\r' ? Optional.empty() : problemInValue(codePoint);
    }

    /**
     * Judges a character of a value, after the escapes of YAML are undone.
     *
     * @param codePoint the character
     * @return the kind of problem that it is, or empty if it may stand there; a line feed may
     */
    public static Optional<ProblemCode> problemInValue(int codePoint) {
        if (isBidiControl(codePoint)) {
            return Optional.of(ProblemCode.BIDI_CONTROL);
        }
        return codePoint != '\n' && isControl(codePoint)
                ? Optional.of(ProblemCode.CONTROL_CHARACTER)
                : Optional.empty();
    }

    private static boolean isControl(int codePoint) {
        return codePoint < ' '
                || (codePoint >= DELETE && codePoint < NEXT_LINE_AFTER_C1)
                || isLineSeparator(codePoint)
                || codePoint == 0xFEFF
                || isNoCharacter(codePoint);
    }

    private static boolean isLineSeparator(int codePoint) {
        return codePoint == 0x2028 || codePoint == 0x2029;
    }

    /** Half a surrogate pair (which only an escape can make) and the code points that Unicode reserves as none. */
    private static boolean isNoCharacter(int codePoint) {
        return (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                || (codePoint & 0xFFFE) == 0xFFFE;
    }

    /** The property Bidi_Control of the Unicode character database. */
    private static boolean isBidiControl(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
