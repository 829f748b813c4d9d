package io.github.thinknxkit.samples.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import io.github.thinknxkit.simulator.plant.Controller;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows to be copied makes a project that Maven builds without a warning, and whose program drives a server. */
@Timeout(300)
@WithSimulator(plant = "/hallway.yaml")
class ReadmeProjectTest {

    @TempDir
    Path folder;

    @Test
    void switchesTheLight(Simulator simulator, SimulatorConnection server) throws Exception {
        Page readme = Page.read("README.md");
        new UserProject(folder)
                .pom(readme.block("xml", "<dependency>"), "", readme.block("xml", "<plugin>"))
                .file("src/main/java/com/example/home/package-info.java", readme.block("java", "@ThinknxApi"))
                .file(
                        "src/main/java/com/example/home/HallwayLight.java",
                        atServer(readme.block("java", "class HallwayLight"), server.localAddress()));

        String said = Maven.withThisBuild()
                .build(
                        folder,
                        Map.of("THINKNX_PASSWORD", server.password()),
                        "compile",
                        Maven.execJava(),
                        "-Dexec.mainClass=com.example.home.HallwayLight");

        assertEquals(
                1,
                simulator
                        .device("1IzPszHWAEvzxtXBMrkzWQ")
                        .value(Controller.POWER)
                        .intValue());
        assertEquals(-1, said.indexOf("[WARNING]"), said);
    }

    private static String atServer(String code, URI server) {
        String there = "local(\"192.0.2.10\")";
        assertTrue(code.contains(there), code);
        return code.replace(there, "local(\"" + server.getHost() + "\", " + server.getPort() + ")");
    }
}
