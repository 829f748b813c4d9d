package io.github.thinknxkit.internal.auth.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;

/** Node.js with the package http-auth, which npm fetches once into the build's own folder. */
final class NodeServer {

    private static final String PACKAGE = "http-auth@4.2.1";
    private static final Path PACKAGES = Path.of("target", "npm", PACKAGE).toAbsolutePath();

    private NodeServer() {}

    static RunningServer start(Path folder, int port) throws Exception {
        ExternalServer.require("node");
        ExternalServer.require("npm");
        install();
        ExternalServer.open(folder);
        Path script = folder.resolve("server.js");
        Files.writeString(script, """
                const auth = require("%1$s/node_modules/http-auth");
                const digest = auth.digest({realm: "%2$s", file: "%3$s/users"});
                require("http").createServer(digest.check((request, response) => {
                    request.resume();
                    request.on("end", () => response.end('{"status":1}'));
                })).listen(%4$d, "127.0.0.1");
                """.formatted(PACKAGES, RunningServer.REALM, folder, port));
        return ExternalServer.start(folder, port, "node", script.toString());
    }

    private static synchronized void install() throws Exception {
        if (Files.isDirectory(PACKAGES.resolve("node_modules"))) {
            return;
        }
        Files.createDirectories(PACKAGES);
        int status = new ProcessBuilder(
                        "npm", "install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", PACKAGE)
                .directory(PACKAGES.toFile())
                .redirectErrorStream(true)
                .redirectOutput(PACKAGES.resolve("output.txt").toFile())
                .start()
                .waitFor();
        assertEquals(0, status, () -> "npm failed: see " + PACKAGES.resolve("output.txt"));
    }
}
