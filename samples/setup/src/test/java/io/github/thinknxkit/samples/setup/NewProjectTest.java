package io.github.thinknxkit.samples.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.project.NewProject;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What "thinknx new" makes is built, tested and run by the commands that the documentation names. */
@Timeout(300)
@WithSimulator(plant = "/io/github/thinknxkit/cli/project/src/main/resources/home.yaml")
class NewProjectTest {

    @TempDir
    Path folder;

    @Test
    void testsAndDrivesTheBuilding(SimulatorConnection server) throws Exception {
        NewProject.write(folder);

        String said = Maven.withThisBuild()
                .build(
                        folder,
                        Map.of(
                                "THINKNX_URL", server.localAddress().toString(),
                                "THINKNX_USER", server.user(),
                                "THINKNX_PASSWORD", server.password()),
                        "test",
                        "exec:java");

        assertTrue(said.contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0"), said);
        assertTrue(said.contains("Living room/Ceiling light power-level.level: 30"), said);
        assertEquals(-1, said.indexOf("[WARNING]"), said);
    }
}
