package io.github.thinknxkit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.Simulator;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the first steps tell to do works. */
@Timeout(60)
class FirstStepsTest {

    /** What builds the project, which this test is a part of, and what serves until it is stopped. */
    private static final List<String> NOT_HERE = List.of(
            "mvn -ntp -DskipTests install",
            "export PATH=$PWD/samples/cli/target:$PATH",
            "thinknx simulator",
            "thinknx simulator --certificate simulator.pem");

    private final Element page = BuiltSite.read(BuiltSite.FOLDER.resolve("start.html"));

    @TempDir
    Path folder;

    @Test
    void theyWork() throws Exception {
        try (Simulator simulator = Simulator.builder()
                .user("service", "secret")
                .key("K3Y")
                .reactionTime(Duration.ZERO)
                .start()) {
            Shell shell = new Shell(folder, simulator, "127.0.0.1");
            CommandRun program = new CommandRun(simulator);
            List<String> done = new ArrayList<>();
            for (String line : lines()) {
                if (line.startsWith("curl ")) {
                    // The certificate is in a file of the simulator's process; what curl trusts is set in the shell.
                    String answer = shell.run(here(line, simulator).replace("--cacert simulator.pem ", ""));
                    assertTrue(answer.startsWith("{"), () -> line + "\n" + answer);
                } else if (line.startsWith("thinknx light")) {
                    assertEquals(0, program.run(line).status(), line);
                } else if (line.startsWith("thinknx --url")) {
                    Path certificate = folder.resolve("simulator.pem");
                    Files.writeString(certificate, simulator.identity().pem());
                    CommandRun.Result result =
                            program.run(here(line, simulator).replace("simulator.pem", certificate.toString()));
                    assertEquals(0, result.status(), () -> line + "\n" + result.output());
                } else {
                    assertTrue(NOT_HERE.contains(line) || line.matches("export( THINKNX_[A-Z]+=\\S+)+"), line);
                    continue;
                }
                done.add(line);
            }
            assertEquals(4, done.size(), done::toString);
        }
    }

    private List<String> lines() {
        return page.select("code.language-sh").stream()
                .flatMap(code -> code.wholeText().lines())
                .toList();
    }

    /** The simulated server of a test has other ports. */
    private static String here(String text, Simulator simulator) {
        return text.replace(
                        "127.0.0.1:5443",
                        "127.0.0.1:" + simulator.cloudAddress().getPort())
                .replace(
                        "\"127.0.0.1\", 5051",
                        "\"127.0.0.1\", " + simulator.localAddress().getPort());
    }

    @Test
    void theProgramSwitchesTheLight() throws Exception {
        String source = page.selectFirst("code.language-java").wholeText();
        assertTrue(source.contains("System.getenv"), source);
        try (Simulator simulator = Simulator.builder()
                .user("service", "secret")
                .key("K3Y")
                .reactionTime(Duration.ZERO)
                .start()) {
            // This process has other variables.
            String here = here(source, simulator)
                    .replace("System.getenv(\"THINKNX_USER\")", "\"service\"")
                    .replace("System.getenv(\"THINKNX_PASSWORD\")", "\"secret\"");
            try (URLClassLoader loader = JavaRun.compiled("FirstSteps", here, folder)) {
                var main = loader.loadClass("FirstSteps").getDeclaredMethod("main", String[].class);
                main.setAccessible(true);
                main.invoke(null, (Object) new String[0]);
            }
            assertEquals(1, simulator.journal().admitted("power").size());
        }
    }
}
