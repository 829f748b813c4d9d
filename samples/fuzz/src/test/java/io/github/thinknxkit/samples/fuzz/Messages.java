package io.github.thinknxkit.samples.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.problem.Position;
import io.github.thinknxkit.spec.problem.Problem;
import java.util.List;

/** What every message is, whatever it is about: short, in characters that show what they are, and without a secret. */
final class Messages {

    /** What the corpus has where servers and files have secrets, and what connections are given as one. */
    static final String SECRET = "Kanarienvogel-5309";

    private static final int LONGEST = 5_000;

    private Messages() {}

    /** Fails if a message is none for people. */
    static void assertFit(String message) {
        assertTrue(message.length() <= LONGEST, () -> message.length() + " characters");
        assertFalse(message.codePoints().anyMatch(Messages::isHidden), () -> "hidden characters in " + message);
    }

    /** Fails if a message is none for people, or tells the secret. */
    static void assertDiscreet(String message) {
        assertFit(message);
        assertFalse(message.contains(SECRET), message);
    }

    /** Fails if a problem is none for people, or is at no place of the file. */
    static void assertFit(Problem problem, List<String> lines) {
        assertFit(problem.toString());
        assertTrue(isInside(problem.position(), lines), problem::toString);
    }

    /** Splits a text as problems count its lines. */
    static List<String> lines(String text) {
        return List.of(text.split("\r\n|\n|\r", -1));
    }

    static boolean isInside(Position position, List<String> lines) {
        return position.line() >= 1
                && position.line() <= lines.size()
                && position.column() >= 1
                && position.column() <= lines.get(position.line() - 1).length() + 1;
    }

    /** Controls, ends of lines, and what changes the direction of text. */
    static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
