package io.github.thinknxkit.openapi.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The linters and the compiler of TypeScript, which npm fetches into the build's own folder, in the versions of its lock file. */
public final class NodeTools {

    private static final Path FOLDER = Path.of("target", "tools", "node").toAbsolutePath();
    private static final Path LOCK = Path.of("src", "test", "tools", "package-lock.json");

    private NodeTools() {}

    /** Skips the test if Node.js is missing, or too old for the tools. */
    public static void require() throws InterruptedException {
        Tool.require("npm", "--version");
        Tool.require(
                "node",
                "-e",
                "const [major, minor] = process.versions.node.split('.');"
                        + " process.exit(major > 20 || (major == 20 && minor >= 19) ? 0 : 1)");
    }

    /** Returns the command that runs a tool. */
    public static List<String> command(String script) throws IOException, InterruptedException {
        install();
        return List.of("node", FOLDER.resolve("node_modules").resolve(script).toString());
    }

    /** Returns the command that runs a script which lies beside the lock file and uses the tools. */
    public static List<String> script(String name) throws IOException, InterruptedException {
        install();
        Path script = FOLDER.resolve(name);
        Files.write(script, Files.readAllBytes(LOCK.resolveSibling(name)));
        return new ArrayList<>(List.of("node", script.toString()));
    }

    private static void install() throws IOException, InterruptedException {
        Path installed = FOLDER.resolve("installed.json");
        if (Files.exists(installed) && Files.mismatch(installed, LOCK) < 0) {
            return;
        }
        Files.createDirectories(FOLDER);
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.write(FOLDER.resolve(file), Files.readAllBytes(LOCK.resolveSibling(file)));
        }
        Tool.run(
                FOLDER,
                Map.of(),
                List.of("npm", "ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"));
        Files.write(installed, Files.readAllBytes(LOCK));
    }
}
