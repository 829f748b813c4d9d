package io.github.thinknxkit.spec.mistyped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.load.MarkedText;
import io.github.thinknxkit.spec.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file with one mistake: one problem, where {@code «} marks it, that says what to write.
 *
 * @param name the mistake
 * @param form what the file is to be
 * @param text the file with its mark
 * @param code the code of the problem
 * @param says what the problem says, among other things
 */
record Mistyped(String name, Form form, MarkedText text, String code, String says) {

    /** A change to the good file: one text, which is there once, becomes another. */
    static Mistyped edit(Form form, String name, String old, String now, String code, String says) {
        String good = form.good();
        assertEquals(1, good.split(Pattern.quote(old), -1).length - 1, "times that it is there: " + old);
        return file(form, name, good.replace(old, now), code, says);
    }

    static Mistyped file(Form form, String name, String text, String code, String says) {
        return new Mistyped(name, form, new MarkedText(text), code, says);
    }

    /** The same mistake, which shows where this text begins. */
    Mistyped at(String start) {
        return new Mistyped(name, form, new MarkedText(text.marked().replace(start, "«" + start)), code, says);
    }

    void check() {
        List<Problem> problems = form.load("file.yaml", text.clean().getBytes(StandardCharsets.UTF_8));
        List<String> found = problems.stream()
                .map(problem -> problem.position() + " " + problem.code().code())
                .toList();
        assertEquals(text.placed("file.yaml", List.of(code)), found, problems::toString);
        String said = problems.get(0).toString();
        assertTrue(said.contains(says), said);
        Jargon.assertNone(problems);
    }
}
