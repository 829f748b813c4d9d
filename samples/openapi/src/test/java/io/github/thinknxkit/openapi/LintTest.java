package io.github.thinknxkit.openapi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.openapi.client.NodeTools;
import io.github.thinknxkit.openapi.client.Tool;
import io.github.thinknxkit.spec.model.ApiSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The linters find nothing in the documents: of our spec, of another vendor's, and of hostile ones; and in that of the bridge's topics. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LintTest {

    private static final Path RULES =
            Path.of("src", "test", "tools", "redocly.yaml").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void linterFindsNothing() throws Exception {
        NodeTools.require();
        write("bundled", Documents.bundled());
        write("shelly", Documents.read(Documents.SHELLY));
        List<String> payloads = HostileSpecs.payloads().toList();
        for (int i = 0; i < payloads.size(); i++) {
            write("hostile" + i, HostileSpecs.spec(payloads.get(i)));
        }

        String found = Tool.run(
                folder, Map.of("REDOCLY_TELEMETRY", "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE", "true"), command());

        assertTrue(found.contains("Your API descriptions are valid"), found);
    }

    @Tag("once")
    @ParameterizedTest
    @CsvSource({"'', '', 0 problems", "action: send, action: sent, operations/tellBridgeState/action"})
    void parserOfAsyncApiFindsNothingButMistakes(String right, String wrong, String expected) throws Exception {
        NodeTools.require();
        List<String> command = NodeTools.script("asyncapi.js");
        Path file = folder.resolve("asyncapi.yaml");
        Files.writeString(
                file, Files.readString(Path.of("..", "bridge", "asyncapi.yaml")).replaceFirst(right, wrong));
        command.add(file.toString());

        String found = Tool.run(folder, Map.of(), command);

        assertTrue(found.contains(expected), found);
    }

    private List<String> command() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(NodeTools.command("@redocly/cli/bin/cli.js"));
        command.addAll(List.of("lint", "--config", RULES.toString()));
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .map(Path::toString)
                    .forEach(command::add);
        }
        return command;
    }

    private void write(String prefix, ApiSpec spec) throws IOException {
        for (OpenApiFile file : new OpenApiExport(spec).files()) {
            Files.writeString(folder.resolve(prefix + "-" + file.name()), file.text());
        }
    }
}
