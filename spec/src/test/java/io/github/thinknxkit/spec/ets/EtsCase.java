package io.github.thinknxkit.spec.ets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.spec.load.EtsLoader;
import io.github.thinknxkit.spec.load.MarkedText;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An export with something wrong and the problems that the loader must report: these, at the marks, and no others.
 *
 * @param name what is wrong
 * @param text the file with its marks
 * @param charset the encoding of the file
 * @param expected for each mark the code and the path, separated by a blank
 */
record EtsCase(String name, MarkedText text, Charset charset, List<String> expected) {

    static EtsCase file(String name, String text, String... expected) {
        return new EtsCase(name, new MarkedText(text), StandardCharsets.UTF_8, List.of(expected));
    }

    /** Something in an export in XML that is right otherwise. */
    static EtsCase xml(String name, String content, String... expected) {
        return file(name, Exports.xml("\n" + content + "\n"), expected);
    }

    EtsCase in(Charset other) {
        return new EtsCase(name, text, other, expected);
    }

    byte[] bytes() {
        return text.clean().getBytes(charset);
    }

    List<Problem> problems() {
        return new EtsLoader().load(SpecSource.of("villa", bytes())).problems();
    }

    void check() {
        List<String> found = problems().stream()
                .map(problem -> problem.position() + " "
                        + (problem.code().code() + " " + problem.position().path()).strip())
                .toList();
        assertEquals(String.join("\n", text.placed("villa", expected)), String.join("\n", found), name);
    }

    List<String> codes() {
        return expected.stream().map(it -> it.split(" ", 2)[0]).toList();
    }
}
