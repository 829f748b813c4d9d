package io.github.thinknxkit.openapi.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.openapi.client.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the README, by the packaged program. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ReadmeCommandsTest {

    private static final String PROGRAM = "java -jar samples/openapi/target/";

    @TempDir
    Path folder;

    @Test
    void commandsExport() throws Exception {
        Files.copy(
                Path.of("..", "..", "spec/src/test/resources/io/github/thinknxkit/spec/shelly.yaml"),
                folder.resolve("my-api.yaml"));
        List<String> commands = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith(PROGRAM))
                .toList();

        for (String command : commands) {
            String arguments = command.substring(PROGRAM.length());
            List<String> words = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar"));
            words.addAll(List.of((Path.of("target").toAbsolutePath() + "/" + arguments).split(" ", -1)));
            Tool.run(folder, Map.of(), words);
        }

        assertEquals(2, commands.size());
        try (Stream<Path> files = Files.list(folder.resolve("target/openapi"))) {
            assertEquals(
                    Set.of(
                            "thinknx-local-digest.json",
                            "thinknx-local-basic.json",
                            "thinknx-local-query.json",
                            "thinknx-cloud.json",
                            "thinknx-on-premise-cloud.json",
                            "shelly-local-digest.json",
                            "shelly-local-basic.json"),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }
}
