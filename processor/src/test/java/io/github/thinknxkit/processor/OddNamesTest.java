package io.github.thinknxkit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.FeedbackRequest;
import io.github.thinknxkit.generated.MappedRead;
import io.github.thinknxkit.generated.ReadCall;
import io.github.thinknxkit.plant.PlantArea;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.PlantGroups;
import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Homonyms;
import io.github.thinknxkit.processor.harness.NamedSpec;
import io.github.thinknxkit.processor.harness.OddNames;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.spec.names.AreaNames;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.names.NameStyle;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of every level that are odd, or that generated code has already: it all compiles. Many share one compilation. */
@Timeout(300)
class OddNamesTest {

    private static final int WORDS = 130;
    private static final int DEEPER = 100;
    private static final int ADDRESSES = 2;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void namesInSpecsMayBeThoseOfGeneratedCode(int part) {
        List<String> words = Homonyms.all();
        int start = part * WORDS;
        String spec = NamedSpec.of(words.subList(start, Math.min(start + WORDS, words.size())), part);
        new Project(folder)
                .annotated("odd", "(spec = \"odd.yaml\")")
                .resource("odd.yaml", spec)
                .options("-Xlint:all,-processing", "-Werror")
                .compile()
                .silent();
    }

    /** A type inside those of requests, which they inherit, takes the place of the package's type of the same name. */
    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    void typesMayBeCalledAsThatOfFeedback(int level) {
        List<String> words = new ArrayList<>(List.of("with-feedback"));
        IntStream.range(1, 12).mapToObj(i -> "word" + i).forEach(words::add);
        new Project(folder)
                .annotated("odd", "(spec = \"odd.yaml\")")
                .resource("odd.yaml", NamedSpec.of(words, level))
                .options("-Xlint:all,-processing", "-Werror")
                .compile()
                .silent();
    }

    @Test
    void homonymsAreAllCovered() {
        assertTrue(Homonyms.all().size() <= 3 * WORDS, () -> Homonyms.all().size() + " words");
    }

    @Test
    void plantsMayHaveAnyNames() {
        List<String> names = OddNames.all();
        String plant = "format: 1\nplant: Hut\nets: [hut.xml]\nareas:\n" + areas(names);
        Compilation compilation = new Project(folder)
                .annotated("home", "", "(\"hut.yaml\")")
                .resource("hut.yaml", plant)
                .resource("hut.xml", export(names))
                .options("-Xlint:all,-processing", "-Werror", "-Xmaxerrs", "20")
                .compile()
                .silent();
        for (String file : compilation.sources().keySet()) {
            assertTrue(file.matches("home/\\w{1,120}\\.java"), file);
        }
        String groups = String.join("\n", compilation.sources().values());
        assertTrue(names.size() > 500, () -> names.size() + " names");
        assertEquals(names.size() * ADDRESSES, groups.split("new BitGroup<>", -1).length - 1);
    }

    /** An area of each name, and in it a device of the same name; the first are one level deeper. */
    private static String areas(List<String> names) {
        Set<String> methods = new HashSet<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String name = "'" + names.get(i).replace("'", "''") + "'";
            boolean free = isSpelt(names.get(i), NameRole.AREA) && methods.add(method(names.get(i), NameRole.AREA));
            String area = name + ": {" + (free ? "" : "as: n-" + i + ", ");
            String device = name + ": {" + (isSpelt(names.get(i), NameRole.DEVICE) ? "" : "as: d-" + i + ", ")
                    + "kind: light, guid: odd" + i + "}";
            String content = "devices: {" + device + "}}";
            text.append("  ")
                    .append(area)
                    .append(i < DEEPER ? "areas: {" + area + content + "}}" : content)
                    .append('\n');
        }
        return text.toString();
    }

    /** What cannot be spelt, or becomes what another becomes, needs a name for code. */
    private static boolean isSpelt(String name, NameRole role) {
        return AreaNames.method(name, Optional.empty(), role).isPresent();
    }

    private static String method(String name, NameRole role) {
        return AreaNames.method(name, Optional.empty(), role).orElseThrow();
    }

    /** A range of each name, and in it addresses of that name and of others; the first are one level deeper. */
    private static String export(List<String> names) {
        StringBuilder text = new StringBuilder("<GroupAddress-Export xmlns=\"http://knx.org/xml/ga-export/01\">\n");
        for (int i = 0; i < names.size(); i++) {
            int first = i * ADDRESSES + 1;
            String deeper = i < DEEPER ? range(names.get(i), first) : "";
            text.append(range(names.get(i), first)).append(deeper);
            for (int k = 0; k < ADDRESSES; k++) {
                text.append("<GroupAddress Name=\"%s\" DPTs=\"DPST-1-1\" Address=\"%d\"/>%n"
                        .formatted(escaped(names.get((i + k) % names.size())), first + k));
            }
            text.append(deeper.isEmpty() ? "" : "</GroupRange>").append("</GroupRange>\n");
        }
        return text.append("</GroupAddress-Export>\n").toString();
    }

    private static String range(String name, int first) {
        return "<GroupRange Name=\"" + escaped(name) + "\" RangeStart=\"" + first + "\" RangeEnd=\"65535\">\n";
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** A member that the runtime gets and that is not reserved would one day be overridden by somebody's device. */
    @Test
    void membersOfTheRuntimeAreReserved() {
        assertReserved(NameStyle.AREA_METHOD, PlantArea.class);
        assertReserved(NameStyle.RANGE_METHOD, PlantGroups.class);
        assertReserved(NameStyle.HANDLE_METHOD, PlantDevice.class);
        assertReserved(NameStyle.ENTRY_METHOD, AutoCloseable.class);
        assertReserved(NameStyle.ARGUMENT, FeedbackRequest.class);
        assertReserved(NameStyle.ARGUMENT, ReadCall.class);
        assertReserved(NameStyle.ARGUMENT, MappedRead.class);
        Stream.of(NameStyle.values())
                .filter(style -> style != NameStyle.TYPE && style != NameStyle.CONSTANT)
                .forEach(style -> assertReserved(style, Object.class));
    }

    private static void assertReserved(NameStyle style, Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            boolean inherited = Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers());
            if (inherited && !method.isSynthetic()) {
                assertTrue(style.isTaken(method.getName()), style + " does not reserve " + method);
            }
        }
        Stream.of(type.getInterfaces()).forEach(inner -> assertReserved(style, inner));
    }
}
