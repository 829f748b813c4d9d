package io.github.thinknxkit.processor.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Compiler;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are hard on Java, on the package's other types or on file systems: all of it compiles. */
class PlantNamesTest {

    /** Each name is an area and, beside it, a device; {@code ~} stands for the plant's own. */
    private static final String SHARED = """
            format: 1
            plant: ~
            areas:
              Plant: {devices: {Plant unit: {kind: unit, guid: u1}, Unit: {kind: unit, guid: u2}}}
              Has fan: {devices: {Fan: {kind: unit, guid: u3, protected: true}}}
              Unit: {areas: {Unit: {areas: {Unit: {devices: {unit: {kind: unit, guid: u4}}}}}}}
              Object: {}
              String: {devices: {String: {kind: unit, guid: u5}, string value of: {kind: unit, guid: u6}}}
              List: {areas: {List: {}}}
              7: {areas: {7: {}, "7.62": {}}}
            devices:
              Path: {kind: unit, guid: u7}
              home: {kind: unit, guid: u8}
              over: {kind: unit, guid: u9}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Villa, Villa",
        "Unit, UnitPlant",
        "unit, UnitPlant",
        "Has fan, HasFanPlant",
        "Aero, AeroPlant",
        "Aero client, AeroClientPlant",
        "Fan calls, FanCallsPlant",
        "Fan stage request, FanStageRequestPlant",
        "Override, OverridePlant",
        "Record, RecordPlant",
        "String, StringPlant",
        "Object, ObjectPlant",
        "Con, ConPlant",
        "List, List",
        "Consumer, Consumer",
        "Objects, Objects",
        "Plant device, PlantDevice",
        "Device info, DeviceInfo",
        "Null marked, NullMarked",
        "Plant unit, PlantUnit",
        "Locked unit handle, LockedUnitHandle",
        "1001 nights, Plant1001Nights",
        "'\"123\"', Plant123",
        "Дом, Dom",
        "Σπίτι, Spiti",
        "Plant, Plant"
    })
    void plantMayHaveAnyName(String name, String type) {
        Compilation compilation = compile(SHARED.replace("~", name));
        assertTrue(
                compilation.silent().sources().containsKey("vent/" + type + ".java"),
                () -> compilation.sources().keySet().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "家",
                "-----",
                "منزل",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggghhhhhhhhhhi"
            })
    void plantThatCannotBeSpeltIsTheOnlyProblem(String name) {
        Compilation compilation = compile(SHARED.replace("~", "'" + name + "'"));
        compilation.error("PLANT-NAME");
        assertEquals(
                1, compilation.errors().size(), () -> compilation.messages().toString());
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void typesOfAreasMeetNoOther(Compiler compiler) {
        Set<String> types = project(SHARED.replace("~", "Plant area"))
                .with(compiler)
                .compile()
                .succeeded()
                .sources()
                .keySet();
        for (String type : List.of(
                "PlantArea",
                "HasFanArea",
                "UnitUnitUnitArea",
                "ListListArea",
                "Area7Area",
                "Area77Area",
                "Area77_62Area")) {
            assertTrue(types.contains("vent/" + type + ".java"), () -> type + " in " + types);
        }
        assertEquals(
                1,
                types.stream()
                        .filter(type -> type.matches("vent/PlantArea[0-9a-f]{8}.java"))
                        .count());
    }

    @Test
    void namesThatDifferInCaseAreFilesThatDifferInMore() {
        String plant = """
                format: 1
                plant: Villa
                areas:
                  A b: {devices: {A b: {kind: unit, guid: u1}, Ab: {kind: unit, guid: u2}}}
                  Ab: {areas: {C: {}}}
                  Ab c: {}
                  abC: {as: abc}
                """;
        Set<String> types = compile(plant).silent().sources().keySet();
        assertEquals(
                types.size(),
                types.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .distinct()
                        .count());
        assertEquals(5, types.stream().filter(name -> name.contains("Area")).count());
    }

    @Test
    void areasAreNestedNinetyLevelsDeep() {
        StringBuilder plant = new StringBuilder("format: 1\nplant: Tower\n");
        for (int level = 1; level <= 90; level++) {
            plant.append("  ".repeat(2 * level - 2)).append("areas:\n");
            plant.append("  ".repeat(2 * level - 1))
                    .append("Level ")
                    .append(level)
                    .append(":\n");
        }
        plant.append("  ".repeat(180)).append("devices: {Deepest: {kind: unit, guid: u1}}\n");
        StringBuilder user =
                new StringBuilder("package vent;\nclass User {\nObject deepest(Tower tower) {\nreturn tower");
        for (int level = 1; level <= 90; level++) {
            user.append("\n.level").append(level).append("()");
        }
        project(plant.toString())
                .source(
                        "vent/User.java",
                        user.append("\n.deepest().fan();\n}\n}\n").toString())
                .options("-Xlint:all,-processing", "-Werror")
                .compile()
                .silent();
    }

    /** Words that generated code uses for itself may be what an API calls its things. */
    @ParameterizedTest
    @ValueSource(strings = {"home", "info", "readings", "unlock", "plain", "sent", "request", "answer", "get-class"})
    void wordsOfGeneratedCodeMayBeTheApis(String word) {
        String api = Specs.read("/specs/louvre.yaml")
                .replace("  tilt:\n", "  " + word + ":\n")
                .replace("tilt: {open", word + ": {open")
                .replace("      state: {description", "      " + word + ": {description")
                .replace("state: state}", word + ": state}");
        String argument = "as: opening, type: opening, description: how far}";
        assertCompiles("identifier", api.replace("as: tilt-state", "as: " + word));
        assertCompiles("argument", api.replace(argument, argument.replace("as: opening", "as: " + word)));
    }

    private void assertCompiles(String name, String api) {
        new Project(folder.resolve(name))
                .annotated("louvre", "(spec = \"louvre.yaml\")", "(\"facade.yaml\")")
                .resource("louvre.yaml", api)
                .resource("facade.yaml", Specs.read("/plants/facade.yaml"))
                .strict()
                .compile()
                .silent();
    }

    private Compilation compile(String plant) {
        return project(plant).strict().compile();
    }

    private Project project(String plant) {
        return new Project(folder)
                .annotated("vent", "(spec = \"aero.yaml\")", "(\"plant.yaml\")")
                .resource("aero.yaml", Specs.ventilation())
                .resource("plant.yaml", plant);
    }
}
