package io.github.thinknxkit.spec.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.spec.hostile.Mutations;
import io.github.thinknxkit.spec.hostile.Readability;
import io.github.thinknxkit.spec.load.PlantResult;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a plant file holds, loading it ends soon, throws nothing, and every problem is at a place inside it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Tag("once")
class HostilePlantTest {

    private static final int MUTATIONS = 1_000;
    private static final int MANY = 300_000;
    private static final String SPICE = "\"'&*!%@`|>{}[]:,#?-<~/ \n\t\r0189\u0000\u0085\u2028\u202e\uFEFF\uFFFFé😀";

    static Stream<Named<String>> bombs() {
        return Stream.of(
                Named.of("addresses that are none", groups(i -> i + "/9/9: {as: a}")),
                Named.of(
                        "addresses in many levels",
                        groups(i -> "/".repeat(i % 4_000) + ": {as: a}").substring(0, 1 << 22)),
                Named.of(
                        "one address again and again",
                        groups(i -> "0".repeat(i % 4_000) + "1: {as: a}").substring(0, 1 << 22)),
                Named.of(
                        "types that are none",
                        groups(i -> (i % 65_535 + 1) + ": {type: " + "1".repeat(4_000) + "}")
                                .substring(0, 1 << 22)),
                Named.of("names in code again and again", areas(i -> "A" + i + ": {as: same}")),
                Named.of(
                        "devices with the names of areas",
                        areas(i -> "A" + i + ": {}") + "devices:\n"
                                + lines(i -> "A" + i + ": {kind: light, guid: " + i + "}")),
                Named.of("a name of hyphens", unknownKeyAnd("-".repeat(MANY))),
                Named.of("hyphens between letters", unknownKeyAnd("a-".repeat(MANY / 2))),
                Named.of("a name of names of secrets", unknownKeyAnd("passw".repeat(MANY / 5))),
                Named.of("names of secrets with hyphens", unknownKeyAnd("-pw".repeat(MANY / 3))),
                Named.of("a secret that is only blanks", unknownKeyAnd("pw" + " ".repeat(MANY))),
                Named.of("many secrets that are only blanks", unknownKeyAnd("pw \t:\n# ".repeat(MANY / 8))),
                Named.of("a secret of marks", unknownKeyAnd("pw: a" + "!".repeat(MANY) + "a")),
                Named.of("many secrets in a line", unknownKeyAnd("pw: a, ".repeat(MANY / 7))),
                Named.of("a secret of many words", unknownKeyAnd("pw: " + "a ".repeat(MANY / 2))),
                Named.of("addresses without an end", unknownKeyAnd("//a:".repeat(MANY / 4))),
                Named.of(
                        "limits of everything",
                        "format: 1\nplant: P\ndevices: {A: {kind: light, guid: A, limits: {"
                                + IntStream.range(0, 40_000)
                                        .mapToObj(i -> "c" + i + ": {min: 9, max: 1}")
                                        .collect(Collectors.joining(", "))
                                + "}}}\n"));
    }

    /** A problem, so that the file is searched for secrets, and a comment. */
    private static String unknownKeyAnd(String comment) {
        return "format: 1\nplant: P\nunknown: 1\n# " + comment + "\n";
    }

    private static String groups(IntFunction<String> line) {
        return "format: 1\nplant: P\ngroups:\n" + lines(line);
    }

    private static String areas(IntFunction<String> line) {
        return "format: 1\nplant: P\nareas:\n" + lines(line);
    }

    private static String lines(IntFunction<String> line) {
        return IntStream.range(0, 40_000)
                .mapToObj(i -> "  " + line.apply(i) + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsRefused(String text) {
        assertFalse(load(text).problems().isEmpty());
    }

    @Test
    void allGroupAddressesAreLoaded() {
        String groups = IntStream.rangeClosed(1, 65_535)
                .mapToObj(i -> "  " + (i >> 11) + "/" + (i >> 8 & 7) + "/" + (i & 255) + ": {type: DPST-1-1}\n")
                .collect(Collectors.joining());
        PlantFile plant =
                load("format: 1\nplant: P\ngroups:\n" + groups).plant().orElseThrow();
        assertEquals(
                IntStream.rangeClosed(1, 65_535).boxed().toList(),
                plant.groups().stream().map(GroupOverride::raw).toList());
    }

    @Test
    void aChangedTextNeverBreaksTheLoader() {
        Mutations mutations = new Mutations(5, SPICE);
        for (int i = 0; i < MUTATIONS; i++) {
            load(mutations.text(Villa.text()));
        }
    }

    private static PlantResult load(String text) {
        PlantResult result = Villa.load(text);
        List<String> lines = Readability.lines(text);
        result.problems().forEach(problem -> Readability.assertInside(problem, lines));
        assertEquals(result.problems().isEmpty(), result.plant().isPresent());
        return result;
    }
}
