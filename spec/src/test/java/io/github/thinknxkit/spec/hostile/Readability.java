package io.github.thinknxkit.spec.hostile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.problem.Position;
import io.github.thinknxkit.spec.problem.Problem;
import java.util.List;

/** What every problem of a hostile file is: for people, and at a place inside the file. */
public final class Readability {

    private Readability() {}

    /** Splits a text as problems count its lines. */
    public static List<String> lines(String text) {
        return List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
    }

    /** Fails if a problem is not readable, or not inside a file of these lines. */
    public static void assertInside(Problem problem, List<String> lines) {
        assertReadable(problem);
        assertTrue(isInside(problem.position(), lines), problem::toString);
    }

    /** Fails if a problem is long, or has characters that would change what a terminal shows. */
    public static void assertReadable(Problem problem) {
        assertTrue(problem.toString().length() < 5_000, "a problem is for people");
        assertFalse(problem.message().chars().anyMatch(Character::isISOControl), problem::toString);
        assertFalse(problem.position().path().chars().anyMatch(Character::isISOControl), problem::toString);
    }

    /** Returns whether a place is inside a file of these lines. */
    public static boolean isInside(Position position, List<String> lines) {
        return position.line() >= 1
                && position.line() <= lines.size()
                && position.column() >= 1
                && position.column() <= lines.get(position.line() - 1).length() + 1;
    }
}
