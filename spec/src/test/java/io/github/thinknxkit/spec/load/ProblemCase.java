package io.github.thinknxkit.spec.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file with something wrong and the problems that the loader must report: these, at these places, and no others.
 *
 * <p>In the text each {@code «} marks where a problem is expected; it is taken out before the file is loaded. So each case
 * asserts code, line, column and path.
 *
 * @param name what is wrong
 * @param text the file with its marks
 * @param charset its encoding
 * @param expected for each mark the code and the path, separated by a blank
 */
record ProblemCase(String name, String text, Charset charset, List<String> expected) {

    private static final char MARK = '«';

    ProblemCase {
        expected = List.copyOf(expected);
    }

    /** A change to the good file {@code lamp.yaml}: one text, which is there once, becomes another. */
    static ProblemCase edit(String name, String old, String now, String... expected) {
        String good = Lamp.text();
        assertEquals(1, good.split(Pattern.quote(old), -1).length - 1, "times that it is there: " + old);
        return file(name, good.replace(old, now), expected);
    }

    /** The same case with one more text changed, wherever it is. */
    ProblemCase and(String old, String now) {
        return new ProblemCase(name, text.replace(old, now), charset, expected);
    }

    /** A file of its own. */
    static ProblemCase file(String name, String text, String... expected) {
        return new ProblemCase(name, text, StandardCharsets.UTF_8, List.of(expected));
    }

    /** The same case written in another encoding. */
    ProblemCase in(Charset other) {
        return new ProblemCase(name, text, other, expected);
    }

    /** A file of its own, where the whole of it is wrong: the problem is at its start. */
    static ProblemCase whole(String name, String text, String code) {
        return file(name, MARK + text, code);
    }

    void check() {
        List<String> found = new SpecLoader()
                .load(SpecSource.of("spec.yaml", source().getBytes(charset))).problems().stream()
                        .map(p -> p.position() + " "
                                + (p.code().code() + " " + p.position().path()).strip())
                        .toList();
        assertEquals(
                String.join("\n", new MarkedText(text).placed("spec.yaml", expected)), String.join("\n", found), name);
    }

    String source() {
        return new MarkedText(text).clean();
    }

    /** The codes that the case proves. */
    List<String> codes() {
        return expected.stream().map(e -> e.split(" ", 2)[0]).toList();
    }
}
