package io.github.thinknxkit.processor.plant;

import static io.github.thinknxkit.processor.harness.PlantProblems.messageAtValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Compiler;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import io.github.thinknxkit.processor.harness.Towers;
import io.github.thinknxkit.spec.knx.Coding;
import io.github.thinknxkit.spec.knx.DatapointType;
import io.github.thinknxkit.spec.knx.DatapointTypes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Group addresses of exports: a method for each, of the type that its datapoint type asks for. */
class PlantGroupsTest {

    private static final String HEADER =
            "\"Group name\",\"Address\",\"Central\",\"Unfiltered\",\"Description\",\"DatapointType\",\"Security\"\n";

    private static final String PLANT = """
            format: 1
            plant: Hut
            ets: [exports/hut.csv]
            groups:
              0/0/3: {protected: true}
            """;

    @TempDir
    Path folder;

    private static String row(String name, int raw, String type) {
        String address = (raw >> 11) + "/" + ((raw >> 8) & 7) + "/" + (raw & 0xFF);
        return "\"" + name + "\",\"" + address + "\",\"\",\"\",\"*/ \\u002a/ {@link}\",\"" + type + "\",\"Auto\"\n";
    }

    private Project hut(String plant, String rows) {
        return new Project(folder)
                .annotated("home", "", "(\"hut.yaml\")")
                .resource("hut.yaml", plant)
                .resource("exports/hut.csv", HEADER + rows);
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void everyDatapointTypeCompilesWithoutWarnings(Compiler compiler) {
        List<DatapointType> types = new DatapointTypes().all();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < types.size(); i++) {
            String id = types.get(i).id().toString();
            rows.append(row("Type " + id, i + 1, id));
        }
        Project project = hut(PLANT, rows.toString()).with(compiler);
        Compilation compilation =
                compiler == Compiler.JAVAC ? project.strict().compile().silent() : project.compile();
        String groups = compilation.succeeded().sources().get("home/HutGroups.java");
        long sendable = types.stream()
                .filter(type -> type.coding() instanceof Coding.Sendable)
                .count();
        assertEquals(types.size() - sendable, count(groups, "public UntypedGroup "));
        assertEquals(1, count(groups, "public LockedGroup<"));
        assertEquals(sendable, count(groups, "out\\.accept\\(type\\w+\\(\\)\\);") - (types.size() - sendable));
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    @Test
    void thousandsInOneRangeAreDividedIntoParts() {
        String rows = IntStream.rangeClosed(1, 2500)
                .mapToObj(raw -> row("Lamp", raw, raw % 10 == 0 ? "" : "DPST-1-1"))
                .collect(Collectors.joining());
        Map<String, String> sources = hut(PLANT, rows).compile().succeeded().sources();
        assertTrue(sources.containsKey("home/HutGroupsPart1.java"), sources.keySet()::toString);
        assertTrue(sources.containsKey("home/HutGroupsPart2.java"), sources.keySet()::toString);
        assertTrue(sources.values().stream().anyMatch(text -> text.contains("lamp_0_0_1()")));
    }

    /** The only range among its siblings whose name cannot be spelt once became a method that the runtime's class has. */
    @ParameterizedTest
    @ValueSource(strings = {"照明", "-----", "", "Groups", "Свет"})
    void rangeOfAnyNameMayStandAlone(String name) {
        String range = "<GroupRange Name=\"" + name + "\" RangeStart=\"2048\" RangeEnd=\"4095\">";
        String group = "<GroupAddress Name=\"Lamp\" Address=\"1/1\" DPTs=\"DPST-1-1\"/></GroupRange>";
        String export = "<GroupAddress-Export xmlns=\"http://knx.org/xml/ga-export/01\">" + range + range + group
                + "</GroupRange></GroupAddress-Export>";
        new Project(folder)
                .annotated("home", "", "(\"hut.yaml\")")
                .resource("hut.yaml", "format: 1\nplant: Hut\nets: [hut.xml]\n")
                .resource("hut.xml", export)
                .strict()
                .compile()
                .silent();
    }

    @Test
    void plantWithoutExportsHasNoGroups() {
        Map<String, String> sources = new Project(folder)
                .annotated("home", "", "(\"hut.yaml\")")
                .resource("hut.yaml", "format: 1\nplant: Hut\n")
                .compile()
                .succeeded()
                .sources();
        assertTrue(sources.containsKey("home/Hut.java") && !sources.containsKey("home/HutGroups.java"));
    }

    @Test
    void apiThatSendsNoTelegramsIsReported() {
        Compilation compilation = Towers.together(folder, Specs.station() + "ets: [exports/station.csv]\n")
                .resource("exports/station.csv", HEADER + row("Lamp", 1, "DPST-1-1"))
                .compile();
        String message = messageAtValue(compilation, "PLANT-SHAPE", 3, Compiler.JAVAC);
        assertTrue(message.contains("sends no telegrams"), message);
    }

    @Test
    void missingExportIsReportedWhereThePlantFileNamesIt() {
        Compilation compilation = new Project(folder)
                .annotated("home", "", "(\"hut.yaml\")")
                .resource("hut.yaml", PLANT)
                .compile();
        String message = compilation.error("API-SPEC-NOT-FOUND").getMessage(null);
        assertTrue(
                message.startsWith("[API-SPEC-NOT-FOUND] " + folder.resolve("target/classes/hut.yaml") + ":3:7"),
                message);
    }

    @Test
    void brokenExportIsReportedWithItsOwnPlace() {
        Compilation compilation =
                hut(PLANT, "\"Lamp\",\"1/0/999\",\"\",\"\",\"\",\"\",\"\"\n").compile();
        List<String> messages = compilation.messages();
        assertTrue(
                messages.stream()
                        .anyMatch(text ->
                                text.contains("] " + folder.resolve("target/classes/exports/hut.csv") + ":2:9")),
                messages::toString);
        assertTrue(!compilation.sources().containsKey("home/Hut.java"));
    }
}
