package io.github.thinknxkit.openapi.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** OpenAPI Generator, which makes all clients in one run, as most of what it takes is its start. */
final class Generator {

    private final Path folder;
    private final List<String> configurations = new ArrayList<>();

    Generator(Path folder) {
        this.folder = folder;
    }

    /**
     * Adds a client.
     *
     * @param document the OpenAPI document
     * @param options the options on the command line
     * @param output where the client goes
     */
    void add(Path document, Map<String, String> options, Path output) throws IOException {
        StringBuilder yaml = new StringBuilder()
                .append("generatorName: " + options.get("-g") + "\n")
                .append("inputSpec: " + document.toAbsolutePath() + "\n")
                .append("outputDir: " + output.toAbsolutePath() + "\n")
                // What nobody compiles here.
                .append(
                        "globalProperties: {models: '', apis: '', supportingFiles: '', apiDocs: 'false', modelDocs: 'false',"
                                + " apiTests: 'false', modelTests: 'false'}\n")
                .append("additionalProperties:\n  hideGenerationTimestamp: 'true'\n");
        if (options.containsKey("--library")) {
            yaml.append("  library: " + options.get("--library") + "\n");
        }
        for (String property : options.get("--additional-properties").split(",", -1)) {
            yaml.append("  " + property.replace("=", ": '") + "'\n");
        }
        Path configuration = folder.resolve(configurations.size() + ".yaml");
        Files.writeString(configuration, yaml);
        configurations.add(configuration.toString());
    }

    void run() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                System.getProperty("openapi.generator"),
                "batch",
                "--fail-fast"));
        command.addAll(configurations);
        Tool.run(folder, Map.of(), command);
    }
}
