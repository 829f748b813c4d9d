package io.github.thinknxkit.spec.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.spec.hostile.Mutations;
import io.github.thinknxkit.spec.hostile.Readability;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, loading it ends soon, throws nothing, and every problem is at a place inside it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileSpecTest {

    private static final int MUTATIONS = 400;
    private static final String SPICE = "\"'&*!%@`|>{}[]:,#?-<~ \n\t\r\\\u0000\u0085\u2028\u202e\uFEFF\uFFFFé😀";

    static Stream<Named<String>> bombs() {
        String aliases = "a0: &a0 [x,x]\n"
                + IntStream.range(1, 12)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "x]\n")
                        .reduce("", String::concat);
        Stream<String> texts = Stream.of(
                aliases,
                "[" + "a, ".repeat(340_000) + "a]",
                "[" + "😀, ".repeat(170_000) + "a]",
                "[" + "a, ".repeat(49_000) + "'" + "x".repeat(800_000) + "']",
                "[".repeat(500_000),
                "{a: ".repeat(200_000),
                "- ".repeat(400_000),
                "? ".repeat(400_000),
                "a: ".repeat(300_000),
                "a: " + "x".repeat(1_000_000),
                "a: \"" + "\\x41".repeat(250_000) + "\"",
                "a: |\n" + " x\n".repeat(300_000),
                "a: " + "x\n ".repeat(300_000),
                "x".repeat(1_000_000) + ": 1",
                "a: " + "9".repeat(1_000_000),
                "&" + "a".repeat(1_000_000) + " b: c",
                "!" + "a".repeat(1_000_000) + " b: c",
                "#".repeat(1_000_000),
                "\n".repeat(1_000_000),
                "---\n".repeat(200_000),
                "'".repeat(1_000_000),
                "%TAG ! tag:x:" + "y".repeat(900_000) + "\n---\na: 1",
                "format: 1\n"
                        + IntStream.range(0, 40_000)
                                .mapToObj(i -> "k" + i + ": 1\n")
                                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append),
                "format: 1\n\"" + "x\\n".repeat(4_000) + "\": 1",
                manyTypes(),
                manyBindings());
        // A text of a megabyte is no name for a test: to quote and to report it takes longer than to load it.
        return texts.map(text -> Named.of(
                text.length() + " characters from " + text.substring(0, 4).strip(), text));
    }

    /** As many types and references to types that are not there as the limits allow: proposals must not take for ever. */
    private static String manyTypes() {
        StringBuilder text = new StringBuilder("format: 1\ntypes:\n");
        IntStream.range(0, 4_000).forEach(i -> text.append("  type-").append(i).append(": {kind: text}\n"));
        text.append("answers:\n  a:\n    fields:\n");
        IntStream.range(0, 8_000)
                .forEach(i -> text.append("      f")
                        .append(i)
                        .append(": {type: tyqe-")
                        .append(i)
                        .append("}\n"));
        return text.toString();
    }

    /** As many kinds of device that bind as many actions as the limits allow. */
    private static String manyBindings() {
        StringBuilder actions = new StringBuilder();
        StringBuilder bound = new StringBuilder();
        IntStream.range(0, 60).forEach(i -> {
            actions.append("      a").append(i).append(": {description: x}\n");
            bound.append(i == 0 ? "" : ", ").append('a').append(i).append(": power");
        });
        String text = Lamp.text().replace("      set: {description: Switches it.}\n", actions);
        StringBuilder devices = new StringBuilder("devices:\n");
        IntStream.range(0, 350)
                .forEach(i -> devices.append("  d")
                        .append(i)
                        .append(": {title: x, description: x, controllers: {power: {")
                        .append(bound)
                        .append("}}}\n"));
        return text.replace("devices:\n", devices);
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsRefused(String text) {
        assertFalse(load(text.getBytes(StandardCharsets.UTF_8)).problems().isEmpty());
    }

    @Test
    void randomBytesAreRefused() {
        Mutations mutations = new Mutations(1, SPICE);
        for (int i = 0; i < MUTATIONS; i++) {
            assertFalse(load(mutations.noise()).problems().isEmpty());
        }
    }

    @Test
    void aChangedByteNeverBreaksTheLoader() {
        Mutations mutations = new Mutations(2, SPICE);
        byte[] good = Lamp.text().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < MUTATIONS; i++) {
            load(mutations.bytes(good));
        }
    }

    @Test
    void aChangedTextNeverBreaksTheLoader() {
        Mutations mutations = new Mutations(3, SPICE);
        for (int i = 0; i < MUTATIONS; i++) {
            load(mutations.text(Lamp.text()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static SpecResult load(byte[] bytes) {
        SpecResult result = new SpecLoader().load(SpecSource.of("hostile.yaml", bytes));
        // A lone surrogate of the mutation is written as '?', and malformed bytes are counted by the decoder as U+FFFD.
        List<String> lines = Readability.lines(new String(bytes, StandardCharsets.UTF_8));
        result.problems().forEach(problem -> Readability.assertInside(problem, lines));
        assertEquals(result.problems().isEmpty(), result.spec().isPresent());
        return result;
    }
}
