package io.github.thinknxkit.gateway.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thinknxkit.gateway.hook.Receiver.Got;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The library of the Standard Webhooks convention, which npm fetches, takes what the gateway sends, and nothing else. */
@Tag("once")
@Timeout(300)
class StandardWebhooksTest {

    private static final Path TOOLS = Path.of("target", "tools", "node").toAbsolutePath();
    private static final Path LOCK = Path.of("src", "test", "tools", "package-lock.json");

    private static final String VERIFY = """
            const {Webhook} = require('standardwebhooks');
            const [secret, id, timestamp, signature, body] = process.argv.slice(1);
            const headers = {'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature};
            try {
                console.log(new Webhook(secret).verify(body, headers).type);
            } catch (e) {
                console.log(e.constructor.name);
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void itsLibraryTakesOurMessages() throws Exception {
        assumeTrue(System.getenv("CI") != null || works("npm", "--version"), "npm does not work here");
        install();
        try (HookBench bench = new HookBench(folder, Instant.now());
                Receiver receiver = new Receiver()) {
            String id = bench.active(receiver);
            bench.source.set(0, "power.on", true);
            String secret = bench.view(id).hook().secret().reveal();
            Got challenge = receiver.next();
            Got message = receiver.next();
            assertEquals("hook.challenge", verify(secret, challenge, challenge.body()));
            assertEquals("device.changed", verify(secret, message, message.body()));
            assertEquals("WebhookVerificationError", verify(secret, message, message.body() + " "));
            assertEquals("WebhookVerificationError", verify(secret, challenge, message.body()));
        }
    }

    private static void install() throws IOException, InterruptedException {
        Path installed = TOOLS.resolve("installed.json");
        if (Files.exists(installed) && Files.mismatch(installed, LOCK) < 0) {
            return;
        }
        Files.createDirectories(TOOLS);
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.write(TOOLS.resolve(file), Files.readAllBytes(LOCK.resolveSibling(file)));
        }
        run(List.of("npm", "ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"));
        Files.write(installed, Files.readAllBytes(LOCK));
    }

    private static String verify(String secret, Got message, String body) throws IOException, InterruptedException {
        return run(List.of(
                        "node",
                        "-e",
                        VERIFY,
                        "--",
                        secret,
                        message.id(),
                        message.timestamp(),
                        message.signature(),
                        body))
                .strip();
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(TOOLS, "output", ".txt");
        Process process = new ProcessBuilder(new ArrayList<>(command))
                .directory(TOOLS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertTrue(process.waitFor(2, TimeUnit.MINUTES), () -> "too slow: " + command.get(0));
        } finally {
            process.destroyForcibly();
        }
        String printed = Files.readString(output);
        assertEquals(0, process.exitValue(), printed);
        return printed;
    }
}
