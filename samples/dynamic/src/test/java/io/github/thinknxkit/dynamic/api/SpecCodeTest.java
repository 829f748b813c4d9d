package io.github.thinknxkit.dynamic.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.spec.internal.code.SpecCode;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records as code that builds them, whatever they hold. It is public since that code uses its records. */
public class SpecCodeTest {

    @TempDir
    private Path folder;

    /** A tree with all that the model of a spec is made of. */
    public record Tree(
            String text,
            int whole,
            long large,
            boolean flag,
            Kind kind,
            Optional<String> some,
            Optional<String> none,
            OptionalInt number,
            OptionalInt noNumber,
            OptionalDouble decimal,
            OptionalDouble noDecimal,
            Map<Kind, String> words,
            List<Branch> branches) {}

    /** A part of a tree. */
    public record Branch(String text) {}

    /** A part that no spec has. */
    public record Other(Object value) {}

    /** An enum. */
    public enum Kind {
        ONE,
        TWO
    }

    @Test
    void everythingComesBack() throws Exception {
        Branch twice = new Branch("twice");
        Tree tree = tree("plain", List.of(twice, new Branch("once"), twice));
        assertEquals(tree, built(tree));
    }

    @Test
    void noTextEndsALiteral() throws Exception {
        String hostile =
                "\"; System.exit(1); // \\\" \\u0022 \\\\u000a \n\r\t\0\u0007\u001a\u2028\ufeff\u202e ä \ud83d\udca1 \ud800 */";
        Tree tree = tree(hostile, List.of(new Branch(hostile)));
        assertEquals(tree, built(tree));
    }

    @Test
    void nothingIsTooLongForAMethod() throws Exception {
        List<Branch> branches = IntStream.range(0, 5_000)
                .mapToObj(i -> new Branch("branch " + i + " ".repeat(i % 7 == 0 ? 4_000 : 0)))
                .toList();
        List<Branch> twice = IntStream.range(0, 2)
                .boxed()
                .flatMap(i -> branches.subList(0, 1_000).stream())
                .toList();
        Tree tree = tree("long", twice);
        assertEquals(tree, built(tree));
    }

    @Test
    void whatHasNoCodeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SpecCode.of(new Other(1.5f), "a.B"));
    }

    private static Tree tree(String text, List<Branch> branches) {
        return new Tree(
                text,
                -1,
                Long.MIN_VALUE,
                true,
                Kind.TWO,
                Optional.of(text),
                Optional.empty(),
                OptionalInt.of(7),
                OptionalInt.empty(),
                OptionalDouble.of(-0.5),
                OptionalDouble.empty(),
                Map.of(Kind.ONE, text),
                branches);
    }

    private Object built(Tree tree) throws Exception {
        Path source = Files.createDirectories(folder.resolve("made")).resolve("Made.java");
        Files.writeString(source, SpecCode.of(tree, "made.Made"));
        String classes = Path.of(Tree.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "US-ASCII",
                        "-cp",
                        classes,
                        "-d",
                        folder.toString(),
                        source.toString());
        assertEquals(0, status);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            return loader.loadClass("made.Made").getMethod("load").invoke(null);
        }
    }
}
