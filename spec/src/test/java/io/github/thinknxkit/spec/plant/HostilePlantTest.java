package io.github.thinknxkit.spec.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.load.PlantResult;
import io.github.thinknxkit.spec.problem.Position;
import io.github.thinknxkit.spec.problem.Problem;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a plant file holds, loading it ends soon, throws nothing, and every problem is at a place inside it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePlantTest {

    private static final int MUTATIONS = 1_000;
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
                Named.of(
                        "limits of everything",
                        "format: 1\nplant: P\ndevices: {A: {kind: light, guid: A, limits: {"
                                + IntStream.range(0, 40_000)
                                        .mapToObj(i -> "c" + i + ": {min: 9, max: 1}")
                                        .collect(Collectors.joining(", "))
                                + "}}}\n"));
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
        Random random = new Random(5);
        for (int i = 0; i < MUTATIONS; i++) {
            StringBuilder text = new StringBuilder(Villa.text());
            for (int change = 0; change <= random.nextInt(4); change++) {
                mutate(text, random);
            }
            load(text.toString());
        }
    }

    /** Deletes, doubles, moves or spices a piece of the text. */
    private static void mutate(StringBuilder text, Random random) {
        int start = random.nextInt(text.length());
        int end = Math.min(text.length(), start + random.nextInt(30));
        String piece = text.substring(start, end);
        switch (random.nextInt(4)) {
            case 0 -> text.delete(start, end);
            case 1 -> text.insert(end, piece);
            case 2 -> text.delete(start, end).insert(random.nextInt(text.length() + 1), piece);
            default -> text.insert(start, SPICE.charAt(random.nextInt(SPICE.length())));
        }
    }

    private static PlantResult load(String text) {
        PlantResult result = Villa.load(text);
        List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
        result.problems().forEach(problem -> assertInside(problem, lines));
        assertEquals(result.problems().isEmpty(), result.plant().isPresent());
        return result;
    }

    private static void assertInside(Problem problem, List<String> lines) {
        Position position = problem.position();
        assertTrue(position.line() >= 1 && position.line() <= lines.size(), problem::toString);
        int length = lines.get(position.line() - 1).length();
        assertTrue(position.column() >= 1 && position.column() <= length + 1, problem::toString);
        assertTrue(problem.toString().length() < 5_000, "a problem is for people");
        assertFalse(problem.message().chars().anyMatch(Character::isISOControl), problem::toString);
    }
}
