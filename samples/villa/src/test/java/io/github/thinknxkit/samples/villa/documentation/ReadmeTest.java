package io.github.thinknxkit.samples.villa.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.knx.Group;
import io.github.thinknxkit.plant.PlantArea;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.PlantGroups;
import io.github.thinknxkit.samples.villa.VillaRosa;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The Java that the README shows compiles, and the names are what it says that they became. */
@Timeout(60)
class ReadmeTest {

    @TempDir
    Path output;

    @Test
    void everyPieceOfJavaCompiles() throws IOException {
        List<String> blocks = Page.read().blocks("java");
        List<String> statements =
                blocks.stream().filter(block -> !block.contains("\npackage ")).toList();

        assertEquals(blocks.size() - 1, statements.size());
        for (String code : statements) {
            new Javac(output).compile(Unit.statements(code)).nothing();
        }
    }

    @Test
    void theAnnotationIsTheOneOfTheModule() throws IOException {
        String shown = Page.read().blocks("java").stream()
                .filter(block -> block.contains("\npackage "))
                .findFirst()
                .orElseThrow();

        assertTrue(Files.readString(Path.of("src/main/java/io/github/thinknxkit/samples/villa/package-info.java"))
                .contains(shown));
    }

    @Test
    void namesBecameWhatThePageSays() throws Exception {
        List<Row> rows = Page.read().section("Names").rows();

        assertTrue(rows.size() >= 10);
        for (Row row : rows) {
            assertEquals(row.code(0, 0), name(value(row.code(2, 0))));
        }
    }

    @Test
    void numbersAreRefusedAsThePageSays() throws Exception {
        List<Row> rows = Page.read().section("Refused when it runs").rows();

        assertTrue(rows.size() >= 5);
        for (Row row : rows) {
            InvocationTargetException refused =
                    assertThrows(InvocationTargetException.class, () -> value(row.code(0, 0)), row::toString);
            assertInstanceOf(InvalidArgumentException.class, refused.getCause());
            Said.assertShortened(
                    row.code(1, 0), Said.singleSpaced(refused.getCause().getMessage()));
        }
    }

    /** Nothing is sent, so that any address will do. */
    private Object value(String expression) throws Exception {
        new Javac(output).compile(Unit.expression(expression)).nothing();
        URL[] classes = {output.toUri().toURL()};
        Connection nowhere = Connection.local("192.0.2.10").digest("nobody", Secret.of("nothing"));
        try (URLClassLoader loader = new URLClassLoader(classes, ReadmeTest.class.getClassLoader());
                Thinknx home = Thinknx.connect(nowhere)) {
            return loader.loadClass("com.example.Visitor")
                    .getMethod("visit", VillaRosa.class)
                    .invoke(null, VillaRosa.over(home));
        }
    }

    private static String name(Object named) {
        if (named instanceof PlantDevice device) {
            return device.info().name();
        } else if (named instanceof Group<?> group) {
            return group.info().name();
        } else if (named instanceof PlantGroups range) {
            return range.name();
        }
        return ((PlantArea) named).name();
    }
}
