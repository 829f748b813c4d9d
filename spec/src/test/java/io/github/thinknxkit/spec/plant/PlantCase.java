package io.github.thinknxkit.spec.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.spec.load.MarkedText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A plant file with something wrong and the problems that the loader must report: these, at the marks, and no others.
 *
 * @param name what is wrong
 * @param text the file with its marks
 * @param expected for each mark the code and the path, separated by a blank
 */
record PlantCase(String name, MarkedText text, List<String> expected) {

    /** A change to the good file: one text, which is there once, becomes another. */
    static PlantCase edit(String name, String old, String now, String... expected) {
        String good = Villa.text();
        assertEquals(1, good.split(Pattern.quote(old), -1).length - 1, "times that it is there: " + old);
        return new PlantCase(name, new MarkedText(good.replace(old, now)), List.of(expected));
    }

    /** The same case with one more text changed, wherever it is. */
    PlantCase and(String old, String now) {
        return new PlantCase(name, new MarkedText(text.marked().replace(old, now)), expected);
    }

    static PlantCase file(String name, String text, String... expected) {
        return new PlantCase(name, new MarkedText(text), List.of(expected));
    }

    void check() {
        List<String> found = Villa.load(text.clean()).problems().stream()
                .map(problem -> problem.position() + " "
                        + (problem.code().code() + " " + problem.position().path()).strip())
                .toList();
        assertEquals(String.join("\n", text.placed("villa.yaml", expected)), String.join("\n", found), name);
    }

    List<String> codes() {
        return expected.stream().map(it -> it.split(" ", 2)[0]).toList();
    }
}
