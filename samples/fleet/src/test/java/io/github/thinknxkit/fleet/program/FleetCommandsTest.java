package io.github.thinknxkit.fleet.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is wrong is told before any broker is asked. */
class FleetCommandsTest {

    @TempDir
    private Path folder;

    private final StringWriter told = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new FleetCommands())
                .setErr(new PrintWriter(told, true))
                .setExecutionExceptionHandler((failure, command, parsed) -> Ending.told(failure, command.getErr()))
                .execute(arguments);
    }

    @Test
    void aServerIsNotAddedWithAPlantThatNoWorkerCouldOpen() throws Exception {
        Path plant = Files.writeString(folder.resolve("plant.yaml"), "format: 1\nplant: Hotel\narea: {}\n");

        int status = run("add", "hotel-1", "--url", "cloud", "--plant", plant.toString());

        assertEquals(2, status);
        assertTrue(told.toString().contains("areas"), told::toString);
    }

    @Test
    void onlyWorkersNeedSecrets() throws Exception {
        Path config = Files.writeString(folder.resolve("fleet.yaml"), "brokers: no-such-host.invalid:9092\n");

        assertEquals(7, run("list", "--config", config.toString()), told::toString);
        assertTrue(told.toString().contains("bootstrap"), told::toString);
        assertEquals(2, run("worker", "--config", config.toString()), told::toString);
        assertTrue(told.toString().contains("secrets"), told::toString);
    }

    @Test
    void aFlagNeedsNoValue() {
        CommandLine program = new CommandLine(new FleetCommands());

        var call = program.parseArgs("call", "hotel-1", "power", "guid=a=b", "cmd=1", "fb")
                .subcommand();

        assertEquals(
                "{guid=a=b, cmd=1, fb=}", call.matchedPositional(2).getValue().toString());
    }
}
