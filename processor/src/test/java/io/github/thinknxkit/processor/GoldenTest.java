package io.github.thinknxkit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A few files to the letter, one of each kind of output: they guard against code that is right but odd to read. Run
 * with {@code -Dgolden.update=true} to write them anew, and read the difference.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    static Path folder;

    private static Map<String, String> client;
    private static Map<String, String> plant;

    @BeforeAll
    static void generate() {
        client = new Project(folder.resolve("client"))
                .annotated("vent", "(spec = \"aero.yaml\")")
                .resource("aero.yaml", Specs.ventilation())
                .compile()
                .succeeded()
                .sources();
        plant = new Project(folder.resolve("plant"))
                .annotated("home", "", "(\"villa.yaml\")")
                .resource("villa.yaml", Specs.villa())
                .compile()
                .succeeded()
                .sources();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aero",
                "AeroAnswers",
                "AeroClient",
                "AeroOperations",
                "FanCalls",
                "FanController",
                "FanStageRequest",
                "HasFan",
                "Stage",
                "StationService",
                "Unit",
                "UnitState"
            })
    void fileIsAsItWas(String name) throws IOException {
        assertGolden(name, client.get("vent/" + name + ".java"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GroundFloorLivingRoomArea",
                "LockedThermostat",
                "LockedThermostatHandle",
                "MovementAndPositionOnlyBlind",
                "OutsideArea",
                "PositionCalls",
                "PositionSetRequest",
                "PositionStatus",
                "RuledPositionController",
                "VillaRosa"
            })
    void fileOfPlantIsAsItWas(String name) throws IOException {
        assertGolden(name, plant.get("home/" + name + ".java"));
    }

    private static void assertGolden(String name, String actual) throws IOException {
        assertNotNull(actual, name);
        Path golden = GOLDEN.resolve(name + ".java.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual);
        }
        assertEquals(Files.readString(golden), actual, () -> golden + " differs; see the comment of this test");
    }
}
