package io.github.thinknxkit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Error Prone reports statements that make a request and do not send it. */
@Timeout(180)
class IgnoredRequestsTest {

    private static final Pattern REPORT = Pattern.compile("User\\.java:(\\d+): error: \\[CheckReturnValue]");

    private static final String SOURCE = """
            import io.github.thinknxkit.call.*;
            import io.github.thinknxkit.client.*;
            import io.github.thinknxkit.knx.*;
            import java.time.Duration;

            class User<V extends Enum<V> & KnxValue> {
                void drop(Thinknx home, BitGroup<TelegramSent, V> bit, Float2Group<TelegramSent> number, V word) {
                    home.light("a").power().set(true); // wrong
                    home.light("a").power().status(); // wrong
                    home.light("a").power().set(true).awaitFeedback(); // wrong
                    home.light("a").power().set(true).within(Duration.ofSeconds(1)); // wrong
                    home.light("a").power().set(true).awaitFeedback().within(Duration.ofSeconds(1)); // wrong
                    home.system().serverStatus(); // wrong
                    bit.write(word); // wrong
                    number.write(21.5); // wrong
                    home.light("a").power().set(true).send();
                    home.light("a").power().set(true).awaitFeedback().send();
                    bit.write(word).send();
                    PowerSetRequest kept = home.light("a").power().set(true);
                    kept.send();
                }

                void drop(Request<?> any, FeedbackRequest<?, ?> command) {
                    any.within(Duration.ofSeconds(1)); // wrong
                    command.awaitFeedback(); // wrong
                    any.send();
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void requestsThatAreNotSentAreReported() throws Exception {
        Path source = Files.writeString(folder.resolve("User.java"), SOURCE);
        List<String> lines = SOURCE.lines().toList();
        List<Integer> wrong = Stream.iterate(1, line -> line <= lines.size(), line -> line + 1)
                .filter(line -> lines.get(line - 1).endsWith("// wrong"))
                .toList();
        String said = compile(source);
        List<Integer> reported = REPORT.matcher(said)
                .results()
                .map(report -> Integer.valueOf(report.group(1)))
                .toList();
        assertEquals(wrong, reported, said);
        assertTrue(said.contains(wrong.size() + " errors"), said);
    }

    private String compile(Path source) throws IOException, InterruptedException {
        String classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        // What Error Prone's installation guide tells to open.
        for (String opened :
                List.of("api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util")) {
            command.add("-J--add-exports=jdk.compiler/com.sun.tools.javac." + opened + "=ALL-UNNAMED");
        }
        command.add("-J--add-opens=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED");
        command.add("-J--add-opens=jdk.compiler/com.sun.tools.javac.comp=ALL-UNNAMED");
        command.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-proc:none"));
        command.addAll(List.of("-Xplugin:ErrorProne -XepDisableAllWarnings", "-processorpath", classPath));
        command.addAll(List.of("-cp", classPath, "-d", folder.toString(), source.toString()));
        File output = folder.resolve("said.txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        try {
            assertTrue(process.waitFor(170, TimeUnit.SECONDS), "javac does not end");
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(output.toPath(), StandardCharsets.UTF_8);
    }
}
