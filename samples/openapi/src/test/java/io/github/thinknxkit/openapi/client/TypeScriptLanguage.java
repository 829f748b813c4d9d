package io.github.thinknxkit.openapi.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** TypeScript, run by Node.js. */
final class TypeScriptLanguage implements Language {

    private static final String PROGRAM = """
            import {ButtonApi, Configuration, FetchError, LightApi, OnOff, ResponseError, SystemApi, TempMode, ThermostatApi}
                from "./index.js";

            %s
            %s
            """;

    private static final String PROJECT = """
            {
              "compilerOptions": {
                "strict": true,
                "noUncheckedIndexedAccess": true,
                "target": "es2022",
                "module": "nodenext",
                "lib": ["es2022", "dom"],
                "types": [],
                "skipLibCheck": true,
                "outDir": "out"
              },
              "include": ["*/**/*.ts"],
              "exclude": ["out"]
            }
            """;

    @Override
    public String word() {
        return "ts";
    }

    @Override
    public String generator() {
        return "typescript-fetch";
    }

    @Override
    public void require() throws InterruptedException {
        NodeTools.require();
    }

    @Override
    public void compile(Path folder, Map<String, String> setups, String calls)
            throws IOException, InterruptedException {
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}\n");
        Files.writeString(folder.resolve("tsconfig.json"), PROJECT);
        for (Map.Entry<String, String> setup : setups.entrySet()) {
            Path program = folder.resolve(setup.getKey()).resolve("program.ts");
            Files.writeString(program, PROGRAM.formatted(setup.getValue(), calls));
        }
        List<String> command = new ArrayList<>(NodeTools.command("typescript/bin/tsc"));
        command.addAll(List.of("--project", folder.toString()));
        Tool.run(folder, Map.of(), command);
    }

    @Override
    public List<String> command(Path client, Trust trust) {
        Path compiled = client.resolveSibling("out").resolve(client.getFileName());
        return List.of("node", compiled.resolve("program.js").toString());
    }

    @Override
    public Map<String, String> environment(Path client, Trust trust) {
        return Map.of("NODE_EXTRA_CA_CERTS", trust.pem().toString());
    }
}
