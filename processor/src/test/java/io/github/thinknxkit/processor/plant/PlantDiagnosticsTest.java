package io.github.thinknxkit.processor.plant;

import static io.github.thinknxkit.processor.harness.Specs.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.PlantProcessor;
import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Compiler;
import io.github.thinknxkit.processor.harness.FilerEnvironment;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each code of plants, at the place in the plant file and at the annotation value that names it. Then nothing is generated
 * for the plant, but the client is.
 */
class PlantDiagnosticsTest {

    private static final String PLANT = "@io.github.thinknxkit.annotation.ThinknxPlant";

    private static final String NUMBERED_KIND = """
            devices:
              lamp: {title: Lamps, description: A lamp., controllers: {lamp: {blink: lamp}}}
              unit:""";

    private static final String NUMBERED_CONTROLLER = """
            controllers:
              lamp: {title: Lamp, description: A lamp., actions: {blink: {description: Blinks.}}}
              fan:""";

    private static final String NUMBERED_OPERATION = """
            operations:
              lamp:
                title: Lamp
                section: Units
                description: Blinks.
                effect: relative
                parameters:
                  no: {as: number, type: pressure, device: true, description: the lamp}
                namespace: lamp
                answer: done
                examples: ['/vent/2/lamp?no=1']
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void packageWithoutClientIsReported(Compiler compiler) {
        Compilation compilation = new Project(folder)
                .plant("towers", "(\"station.yaml\")")
                .resource("station.yaml", Specs.station())
                .with(compiler)
                .compile();
        String message = atValue(compilation, "PLANT-CLIENT", 2, compiler).getMessage(null);
        assertTrue(
                message.contains(
                        "the package towers has no client for the plant to stand on; annotate it with @ThinknxApi,"
                                + " or name the package of one by client = \"...\"."),
                message);
        assertEquals(Map.of(), compilation.sources());
    }

    @Test
    void packageWithoutClientIsReportedWithThoseThatHaveOne() {
        Compilation compilation = client(folder)
                .plant("towers", "(value = \"station.yaml\", client = \"vents\")")
                .resource("station.yaml", Specs.station())
                .compile();
        Diagnostic<? extends JavaFileObject> error = compilation.error("PLANT-CLIENT");
        assertEquals((PLANT + "(value = ").length() + 1, error.getColumnNumber());
        assertTrue(error.getMessage(null).contains("the package vents has no client"), error.getMessage(null));
        assertTrue(error.getMessage(null).endsWith("client = \"...\", such as vent."), error.getMessage(null));
        assertOnlyClient(compilation);
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void clientThatWasNeverGeneratedIsReported(Compiler compiler) {
        Compilation client =
                client(folder.resolve("client")).withoutProcessor().compile().succeeded();
        Compilation compilation = towers().on(client).with(compiler).compile();
        String message = compilation.error("PLANT-CLIENT").getMessage(null);
        assertTrue(message.contains("the package vent asks for a client but has no type Aero; compile it"), message);
        assertEquals(Map.of(), compilation.sources());
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void clientOfAnotherVersionOfItsSpecIsReported(Compiler compiler) {
        Compilation client = client(folder.resolve("client")).compile().succeeded();
        client(folder.resolve("client")).resource("aero.yaml", Specs.ventilation() + "# changed\n");
        Compilation compilation = towers().on(client).with(compiler).compile();
        String message = compilation.error("PLANT-CLIENT-STALE").getMessage(null);
        assertTrue(message.contains("the client in vent was generated from another version of its spec"), message);
        assertEquals(Map.of(), compilation.sources());
    }

    @Test
    void specOfCompiledClientThatIsNotThereIsReported() throws IOException {
        Compilation client = client(folder.resolve("client")).compile().succeeded();
        Files.delete(folder.resolve("client/target/classes/aero.yaml"));
        Compilation compilation = towers().on(client).compile();
        String message = compilation.error("API-SPEC-NOT-FOUND").getMessage(null);
        assertTrue(message.contains("there is no aero.yaml in any of these places:"), message);
        assertEquals(1, errors(compilation));
    }

    @Test
    void brokenSpecOfCompiledClientIsReported() {
        Compilation client = client(folder.resolve("client")).compile().succeeded();
        client(folder.resolve("client"))
                .resource("aero.yaml", Specs.ventilation("type: celsius, req", "type: cel, req"));
        Compilation compilation = towers().on(client).compile();
        assertTrue(compilation.error("SPEC-UNKNOWN-TYPE").getMessage(null).contains("aero.yaml:"));
        assertEquals(1, errors(compilation));
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void brokenSpecOfClientIsReportedOnce(Compiler compiler) {
        Compilation compilation = station(Specs.station())
                .resource("aero.yaml", Specs.ventilation("type: celsius, req", "type: cel, req"))
                .with(compiler)
                .compile();
        Diagnostic<? extends JavaFileObject> error = compilation.error("SPEC-UNKNOWN-TYPE");
        if (compiler == Compiler.JAVAC) {
            assertEquals(2, error.getLineNumber());
        }
        assertEquals(1, errors(compilation), () -> compilation.messages().toString());
        assertEquals(Map.of(), compilation.sources());
    }

    @Test
    void clientThatCannotBeGeneratedIsReportedOnce() {
        Compilation compilation = client(folder)
                .plant("towers", "(value = \"station.yaml\", client = \"vent\")")
                .resource("station.yaml", Specs.station())
                .resource(
                        "aero.yaml",
                        Specs.ventilation("as: remark, type: remark, required", "as: for, type: remark, required"))
                .compile();
        compilation.error("SPEC-DUPLICATE-NAME");
        assertEquals(1, errors(compilation), () -> compilation.messages().toString());
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void problemOfThePlantFileIsReportedAtTheAnnotationValue(Compiler compiler) {
        String plant = Specs.station("tags: [public]", "tag: [public]");
        Compilation compilation = station(plant).with(compiler).compile();
        String message = atValue(compilation, "SPEC-UNKNOWN-KEY", 3, compiler).getMessage(null);
        assertTrue(
                message.contains("station.yaml:" + line(plant, "tag:") + ":38 (areas.1. OG.devices.Lobby.tag"),
                message);
        assertTrue(message.contains("'tags'"), message);
        assertOnlyClient(compilation);
    }

    @Test
    void kindAndControllersAreHeldAgainstTheApi() {
        String plant = Specs.station("kind: unit, guid: A-1", "kind: unti, guid: A-1")
                .replace("protected: true", "controllers: [fun], protected: true");
        Compilation compilation = station(plant).compile();
        assertTrue(message(compilation, "PLANT-UNKNOWN-KIND").contains("Did you mean 'unit'?"));
        assertTrue(
                message(compilation, "PLANT-UNKNOWN-CONTROLLER").contains("station.yaml:" + line(plant, "fun") + ":"));
        assertOnlyClient(compilation);
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void nameThatIsNotSpeltInLatinLettersIsReported(Compiler compiler) {
        String plant = Specs.station("Lobby:", "Лобби:");
        Compilation compilation = station(plant).with(compiler).compile();
        String message = atValue(compilation, "PLANT-NAME", 3, compiler).getMessage(null);
        assertPlace(message, line(plant, "Лобби"), 7, "add a name for code, such as 'as: kitchen-light'.");
        assertOnlyClient(compilation);
    }

    @Test
    void nameOfThePlantIsReported() {
        String plant = Specs.station("plant: 7 towers", "plant: Башни");
        String message = message(station(plant).compile(), "PLANT-NAME");
        assertPlace(message, line(plant, "plant:"), 8, "give it one in Latin letters and digits.");
    }

    @Test
    void namesThatBecomeOneAreReportedWhereTheLaterStands() {
        String plant = Specs.station("      Server room:", "      lobby!:");
        Compilation compilation = station(plant).compile();
        String message =
                atValue(compilation, "PLANT-NAME-CLASH", 3, Compiler.JAVAC).getMessage(null);
        assertPlace(
                message,
                line(plant, "lobby!"),
                7,
                "'lobby!' becomes lobby() in the area '1. OG', like 'Lobby' in line " + line(plant, "Lobby:"));
        assertOnlyClient(compilation);
    }

    @Test
    void allProblemsOfNamesAreReportedInOneRun() {
        String plant = Specs.station("      Lobby:", "      Лобби:")
                .replace("      Server room:", "      厨房:")
                .replace("  1. OG:", "  ١:");
        Compilation compilation = station(plant).compile();
        assertEquals(3, errors(compilation), () -> compilation.messages().toString());
        for (String place : List.of(":5:3 (", ":7:7 (", ":8:7 (")) {
            assertTrue(compilation.messages().stream().anyMatch(said -> said.contains("station.yaml" + place)), place);
        }
    }

    @Test
    void problemsOfSeveralPlantsAreReportedInOneRun() {
        Compilation compilation = client(folder)
                .plant("towers", "(value = \"station.yaml\", client = \"vent\")")
                .plant("houses", "(value = \"houses.yaml\", client = \"vent\")")
                .resource("station.yaml", Specs.station("kind: unit, guid: A-1", "kind: unti, guid: A-1"))
                .resource("houses.yaml", Specs.station("plant: 7 towers", "plant: ..."))
                .compile();
        message(compilation, "PLANT-UNKNOWN-KIND");
        message(compilation, "PLANT-NAME");
        assertOnlyClient(compilation);
    }

    @Test
    void limitOfOptionalArgumentIsReportedWhereItStands() {
        String plant = Specs.station("tags: [public]", "limits: {fan: {max: 100}}");
        Compilation compilation = station(plant).compile();
        String message = atValue(compilation, "PLANT-SHAPE", 3, Compiler.JAVAC).getMessage(null);
        assertPlace(
                message,
                line(plant, "limits"),
                47,
                "cannot be kept for fan, whose requests have arguments that need not be given: forValue, limit. Take it out");
        assertOnlyClient(compilation);
    }

    @Test
    void kindWhoseDevicesAreNumberedIsReportedOnce() {
        String spec = Specs.ventilation("devices:\n  unit:", NUMBERED_KIND)
                .replace("controllers:\n  fan:", NUMBERED_CONTROLLER)
                .replace("operations:\n", NUMBERED_OPERATION);
        String plant = Specs.station("kind: unit, guid: A-1", "kind: lamp, guid: '1'")
                .replace("kind: unit, guid: B-2/x", "kind: lamp, guid: '2'");
        Compilation compilation = station(plant).resource("aero.yaml", spec).compile();
        assertPlace(
                message(compilation, "PLANT-SHAPE"),
                line(plant, "Lobby"),
                21,
                "the API names devices of the kind 'lamp' by a whole and not by a text");
    }

    @Test
    void missingPlantFileIsReportedWithEveryPlace() {
        Compilation compilation = new Project(folder)
                .annotated("vent", "(spec = \"aero.yaml\")", "(\"plants/no.yaml\")")
                .resource("aero.yaml", Specs.ventilation())
                .compile();
        String message =
                atValue(compilation, "API-SPEC-NOT-FOUND", 3, Compiler.JAVAC).getMessage(null);
        assertTrue(message.contains("there is no plants/no.yaml in any of these places:"), message);
        assertTrue(
                message.contains("beside the annotated source, " + folder.resolve("src/main/java/vent/plants/no.yaml")),
                message);
        assertOnlyClient(compilation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../station.yaml", "/etc/station.yaml", "C:station.yaml", "a\\\\b.yaml", "\u202estation.yaml", ""
            })
    void hostileFileNameIsRefused(String literal) {
        Compilation compilation = new Project(folder)
                .annotated("vent", "(spec = \"aero.yaml\")", "(\"" + literal + "\")")
                .resource("aero.yaml", Specs.ventilation())
                .compile();
        atValue(compilation, "API-SPEC-NAME", 3, Compiler.JAVAC);
        assertOnlyClient(compilation);
    }

    @Test
    void plantFileThatCannotBeReadIsReported() {
        Compilation compilation = station("#".repeat(41 * 1024 * 1024)).compile();
        atValue(compilation, "API-SPEC-UNREADABLE", 3, Compiler.JAVAC);
        assertOnlyClient(compilation);
    }

    @Test
    void largePlantFileIsRead() {
        String comments = ("#" + "x".repeat(100) + "\n").repeat(180_000);
        station(Specs.station() + comments).compile().succeeded();
    }

    @Test
    void optionThatNamesNoFolderIsReported() {
        Compilation compilation = client(folder)
                .plant("towers", "(value = \"station.yaml\", client = \"vent\")")
                .annotated("vent", "")
                .options("-Athinknx.specPath=" + folder + File.pathSeparator + folder.resolve("missing"))
                .compile();
        assertTrue(message(compilation, "API-OPTION")
                .contains(folder.resolve("missing").toString()));
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void unnamedPackageIsReportedAtTheAnnotation(Compiler compiler) {
        Compilation compilation = new Project(folder)
                .source("App.java", PLANT + "(\"station.yaml\")\ninterface App {}\n")
                .with(compiler)
                .compile();
        Diagnostic<? extends JavaFileObject> error = compilation.error("API-PACKAGE-UNNAMED");
        assertEquals(1, error.getLineNumber());
        assertTrue(
                error.getMessage(null).contains("a plant cannot be generated in the unnamed package"),
                error.toString());
    }

    @Test
    void secondPlantInPackageIsReported() {
        Compilation compilation = station(Specs.station())
                .source("vent/App.java", "package vent;\n\n" + PLANT + "(\"station.yaml\")\ninterface App {}\n")
                .compile();
        assertTrue(message(compilation, "API-PACKAGE-TWICE").contains("the package vent gets a plant for "));
        assertEquals(1, errors(compilation));
    }

    @Test
    void missingRuntimeIsReported() {
        Compilation compilation = new Project(folder)
                .plant("towers", "(\"station.yaml\")")
                .source(
                        "io/github/thinknxkit/annotation/ThinknxPlant.java",
                        "package io.github.thinknxkit.annotation;\npublic @interface ThinknxPlant { String value(); }\n")
                .options("-cp", folder.resolve("target/classes").toString())
                .compile();
        atValue(compilation, "API-RUNTIME-MISSING", 2, Compiler.JAVAC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plant7Towers", "PLANTUNIT", "Area1OgArea", "LockedUnitHandle"})
    void classOfTheUserIsReported(String name) {
        Compilation compilation = station(Specs.station())
                .source("vent/" + name + ".java", "package vent;\ninterface " + name + " {}\n")
                .compile();
        String message =
                atValue(compilation, "API-TYPE-EXISTS", 3, Compiler.JAVAC).getMessage(null);
        assertTrue(message.contains("has a class " + name + " of its own"), message);
        assertTrue(message.contains("is to be generated from 'station.yaml'"), message);
        assertOnlyClient(compilation);
    }

    @Test
    void failureToWriteIsReportedOnce() {
        Compilation compilation = station(Specs.station())
                .processor(FilerEnvironment.failing(new PlantProcessor(), new IOException("disk full")))
                .compile();
        String message =
                atValue(compilation, "API-NOT-WRITTEN", 3, Compiler.JAVAC).getMessage(null);
        assertTrue(message.contains("disk full"), message);
    }

    @Test
    void crashIsReportedOnceWithItsCause() {
        Compilation compilation = station(Specs.station())
                .processor(FilerEnvironment.failing(new PlantProcessor(), new IllegalStateException("no luck")))
                .compile();
        String message = atValue(compilation, "API-CRASH", 3, Compiler.JAVAC).getMessage(null);
        assertTrue(message.contains("java.lang.IllegalStateException: no luck"), message);
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void problemIsReportedAtTheValueOfATypesAnnotation(Compiler compiler) {
        Compilation compilation = client(folder)
                .source(
                        "vent/App.java",
                        "package vent;\n\n" + PLANT + "(client = \"vent\", value = \"no.yaml\")\ninterface App {}\n")
                .with(compiler)
                .compile();
        Diagnostic<? extends JavaFileObject> error = compilation.error("API-SPEC-NOT-FOUND");
        assertTrue(error.getSource().getName().endsWith("App.java"), error.toString());
        assertEquals(3, error.getLineNumber());
    }

    private static Project client(Path root) {
        return new Project(root).annotated("vent", "(spec = \"aero.yaml\")").resource("aero.yaml", Specs.ventilation());
    }

    private Project station(String plant) {
        return new Project(folder)
                .annotated("vent", "(spec = \"aero.yaml\")", "(\"station.yaml\")")
                .resource("aero.yaml", Specs.ventilation())
                .resource("station.yaml", plant);
    }

    private Project towers() {
        return new Project(folder.resolve("towers"))
                .plant("towers", "(value = \"station.yaml\", client = \"vent\")")
                .resource("station.yaml", Specs.station());
    }

    private static void assertOnlyClient(Compilation compilation) {
        assertTrue(compilation.sources().containsKey("vent/Aero.java"));
        compilation.sources().forEach((name, source) -> assertTrue(source.contains("spec = \"aero.yaml\""), name));
    }

    private static void assertPlace(String message, int line, int column, String text) {
        assertTrue(message.contains("station.yaml:" + line + ":" + column + " ("), message);
        assertTrue(message.contains(text), message);
    }

    private static long errors(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .count();
    }

    private static String message(Compilation compilation, String code) {
        return compilation.error(code).getMessage(null);
    }

    /** Eclipse's compiler has no place for what is said of a package. */
    private static Diagnostic<? extends JavaFileObject> atValue(
            Compilation compilation, String code, int line, Compiler compiler) {
        Diagnostic<? extends JavaFileObject> error = compilation.error(code);
        if (compiler == Compiler.JAVAC) {
            assertTrue(error.getSource().getName().endsWith("package-info.java"), error.toString());
            assertEquals(line, error.getLineNumber());
            assertEquals((PLANT + "(").length() + 1, error.getColumnNumber());
        }
        return error;
    }
}
