package io.github.thinknxkit.processor.plant;

import static io.github.thinknxkit.processor.harness.PlantProblems.assertOnlyClient;
import static io.github.thinknxkit.processor.harness.PlantProblems.assertPlace;
import static io.github.thinknxkit.processor.harness.PlantProblems.messageAtValue;
import static io.github.thinknxkit.processor.harness.Specs.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Compiler;
import io.github.thinknxkit.processor.harness.Specs;
import io.github.thinknxkit.processor.harness.Towers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names and rules that no Java can be made for, at their place in the plant file; the client is generated all the same. */
class PlantShapeTest {

    private static final String NUMBERED_KIND = """
            devices:
              lamp: {title: Lamps, description: A lamp., controllers: {lamp: {blink: lamp}}}
              unit:""";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void nameThatCannotBeSpeltIsReported(Compiler compiler) {
        String plant = Specs.station("Lobby:", "厨房:");
        Compilation compilation = Towers.together(folder, plant).with(compiler).compile();
        String message = messageAtValue(compilation, "PLANT-NAME", 3, compiler);
        assertPlace(message, line(plant, "厨房"), 7, "Add a name for code, such as 'as: kitchen-light'.");
        assertOnlyClient(compilation);
    }

    @Test
    void nameOfThePlantIsReported() {
        String plant = Specs.station("plant: 7 towers", "plant: 塔");
        String message = Towers.together(folder, plant).compile().message("PLANT-NAME");
        assertPlace(message, line(plant, "plant:"), 8, "Give the plant such a name.");
    }

    @Test
    void namesThatBecomeOneAreReportedWhereTheLaterStands() {
        String plant = Specs.station("      Server room:", "      lobby!:");
        Compilation compilation = Towers.together(folder, plant).compile();
        String message = messageAtValue(compilation, "PLANT-NAME-CLASH", 3, Compiler.JAVAC);
        assertPlace(
                message,
                line(plant, "lobby!"),
                7,
                "'lobby!' becomes lobby() in the area '1. OG', like 'Lobby' in line " + line(plant, "Lobby:"));
        assertOnlyClient(compilation);
    }

    @Test
    void allProblemsOfNamesAreReportedInOneRun() {
        String plant = Specs.station("      Lobby:", "      厨:")
                .replace("      Server room:", "      厨房:")
                .replace("  1. OG:", "  一:");
        Compilation compilation = Towers.together(folder, plant).compile();
        assertEquals(
                3, compilation.errors().size(), () -> compilation.messages().toString());
        for (String place : List.of(":5:3 (", ":7:7 (", ":8:7 (")) {
            assertTrue(compilation.messages().stream().anyMatch(said -> said.contains("station.yaml" + place)), place);
        }
    }

    @Test
    void problemsOfSeveralPlantsAreReportedInOneRun() {
        Compilation compilation = Towers.client(folder)
                .plant("towers", "(value = \"station.yaml\", client = \"vent\")")
                .plant("houses", "(value = \"houses.yaml\", client = \"vent\")")
                .resource("station.yaml", Specs.station("kind: unit, guid: A-1", "kind: unti, guid: A-1"))
                .resource("houses.yaml", Specs.station("plant: 7 towers", "plant: ..."))
                .compile();
        compilation.message("PLANT-UNKNOWN-KIND");
        compilation.message("PLANT-NAME");
        assertOnlyClient(compilation);
    }

    @Test
    void limitOfOptionalArgumentIsReportedWhereItStands() {
        String plant = Specs.station("tags: [public]", "limits: {fan: {max: 100}}");
        Compilation compilation = Towers.together(folder, plant).compile();
        String message = messageAtValue(compilation, "PLANT-SHAPE", 3, Compiler.JAVAC);
        assertPlace(
                message,
                line(plant, "limits"),
                47,
                "cannot be kept for fan, whose requests have arguments that need not be given: forValue, limit. Take it out");
        assertOnlyClient(compilation);
    }

    @Test
    void kindWhoseDevicesAreNumberedIsReportedOnce() {
        String spec = Specs.withLamp(Specs.ventilation("devices:\n  unit:", NUMBERED_KIND));
        String plant = Specs.station("kind: unit, guid: A-1", "kind: lamp, guid: '1'")
                .replace("kind: unit, guid: B-2/x", "kind: lamp, guid: '2'");
        Compilation compilation =
                Towers.together(folder, plant).resource("aero.yaml", spec).compile();
        assertPlace(
                compilation.message("PLANT-SHAPE"),
                line(plant, "Lobby"),
                21,
                "the API names devices of the kind 'lamp' by a value of kind 'whole', and a plant file by a text.");
    }
}
