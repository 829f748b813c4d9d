package io.github.thinknxkit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
    Path folder;

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
        Map<String, String> sources = new Project(folder)
                .annotated("vent", "(spec = \"aero.yaml\")")
                .resource("aero.yaml", Specs.ventilation())
                .compile()
                .succeeded()
                .sources();
        String actual = sources.get("vent/" + name + ".java");
        assertNotNull(actual, () -> name + " in " + sources.keySet());
        Path golden = GOLDEN.resolve(name + ".java.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual);
        }
        assertEquals(Files.readString(golden), actual, () -> golden + " differs; see the comment of this test");
    }
}
