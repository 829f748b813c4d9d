package io.github.thinknxkit.openapi.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Python, with the packages that are installed. */
final class PythonLanguage implements Language {

    private static final String PROGRAM = """
            import urllib3
            from thinknx_api import *

            %s
            %s
            """;

    @Override
    public String word() {
        return "python";
    }

    @Override
    public String generator() {
        return "python";
    }

    @Override
    public void require() throws InterruptedException {
        Tool.require(
                "python3",
                "-c",
                "import dateutil, pydantic, urllib3; assert tuple(map(int, pydantic.VERSION.split('.')[:2])) >= (2, 11)");
    }

    @Override
    public void compile(Path folder, Map<String, String> setups, String calls)
            throws IOException, InterruptedException {
        for (Map.Entry<String, String> setup : setups.entrySet()) {
            Path program = folder.resolve(setup.getKey()).resolve("program.py");
            Files.writeString(program, PROGRAM.formatted(setup.getValue(), calls));
        }
        Tool.run(folder, Map.of(), List.of("python3", "-m", "compileall", "-q", folder.toString()));
    }

    @Override
    public List<String> command(Path client, Trust trust) {
        return List.of("python3", client.resolve("program.py").toString());
    }

    @Override
    public Map<String, String> environment(Path client, Trust trust) {
        return Map.of();
    }
}
