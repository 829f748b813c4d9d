package io.github.thinknxkit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.journal.ApiPort;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every example, as the pages show it, does what its page is about, whichever language it is in. */
@Timeout(180)
@Tag("once")
class ExamplesTest {

    private static final Pattern URL = Pattern.compile("/api/V1/([^?\"]+)(?:\\?([^\"]*))?\"$");
    private static final Pattern KEY = Pattern.compile("\"(\\w+)\" *:");

    @TempDir
    Path folder;

    private Simulator simulator;

    @BeforeEach
    void start() throws Exception {
        simulator = Simulator.builder()
                .user("service", "secret")
                .key("K3Y")
                .reactionTime(Duration.ZERO)
                .speed(60)
                .start();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void curl() throws Exception {
        Shell shell = new Shell(folder, simulator, "data.thinknx.eu");
        List<String> expected = new ArrayList<>();
        for (Document page : BuiltSite.operations()) {
            for (String command : BuiltSite.examples(page, "curl")) {
                String answer = shell.run(command);
                assertEquals(keys(sample(page, command)), keys(answer), () -> command + "\n" + answer);
                expected.add(sent(command));
            }
        }
        assertEquals(expected, answered());
        long clouds = simulator.journal().arrivals().stream()
                .filter(arrival -> arrival.port() == ApiPort.CLOUD)
                .count();
        assertEquals(BuiltSite.operations().size(), clouds);
    }

    /** The answer that the page shows for a call. */
    private static String sample(Document page, String command) {
        Element heading = page.getElementById(command.contains("&fb") ? "feedback" : "answer");
        return heading.nextElementSiblings().select("pre.json").first().wholeText();
    }

    private static Set<String> keys(String json) {
        Set<String> keys = new TreeSet<>();
        Matcher key = KEY.matcher(json);
        while (key.find()) {
            keys.add(key.group(1));
        }
        return keys;
    }

    @Test
    void commandLine() {
        CommandRun program = new CommandRun(simulator);
        for (Document page : BuiltSite.operations()) {
            for (String line : BuiltSite.examples(page, "thinknx")) {
                CommandRun.Result result = program.run(line);
                assertEquals(0, result.status(), () -> line + "\n" + result.output());
            }
        }
        assertEquals(sent(), answered());
    }

    @Test
    void java() throws Exception {
        List<String> statements = new ArrayList<>();
        BuiltSite.operations().forEach(page -> statements.addAll(BuiltSite.examples(page, "java")));
        Connection connection = Connection.local(
                        "127.0.0.1", simulator.localAddress().getPort())
                .digest("service", "secret");
        try (Thinknx home = Thinknx.connect(connection)) {
            JavaRun.statements(statements, home, folder).forEach(answer -> assertNotNull(answer));
        }
        assertEquals(sent(), answered());
    }

    /** What the commands for curl and a local server send. */
    private static List<String> sent() {
        List<String> sent = new ArrayList<>();
        for (Document page : BuiltSite.operations()) {
            BuiltSite.examples(page, "curl").stream()
                    .filter(command -> command.contains("$THINKNX_URL"))
                    .map(ExamplesTest::sent)
                    .forEach(sent::add);
        }
        assertTrue(sent.size() >= 37, sent::toString);
        return sent;
    }

    /** What a command for curl sends: the operation and its parameters. */
    private static String sent(String command) {
        Matcher url = URL.matcher(command);
        assertTrue(url.find(), command);
        List<String> fields = new ArrayList<>(
                List.of(url.group(2) == null ? new String[0] : url.group(2).split("&", -1)));
        fields.remove("auth=digest");
        return url.group(1) + " " + fields;
    }

    private List<String> answered() {
        return simulator.journal().arrivals().stream()
                .filter(arrival -> arrival.status().orElse(0) == 200)
                .map(arrival -> arrival.operation() + " " + arrival.parameters())
                .toList();
    }
}
