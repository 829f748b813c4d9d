package io.github.thinknxkit.samples.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.page.call.JavaText;
import io.github.thinknxkit.page.call.Way;
import io.github.thinknxkit.page.call.WrittenCall;
import io.github.thinknxkit.page.command.CommandCatalog;
import io.github.thinknxkit.page.command.PageCommand;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the simulator's page copies as Java compiles against the client, and does what the page's URL does. */
@Timeout(180)
class CopiedJavaTest {

    /** What an IDE adds. */
    private static final String IMPORTS = """
            import io.github.thinknxkit.client.*;
            import io.github.thinknxkit.connection.*;
            import io.github.thinknxkit.value.*;
            import java.nio.file.Path;

            """;

    private static Simulator simulator;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() throws Exception {
        simulator = Simulator.builder()
                .user("service", "secret")
                .key("K3Y")
                .reactionTime(Duration.ZERO)
                .start();
        Files.writeString(folder.resolve("simulator.pem"), simulator.identity().pem());
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    private static WrittenCall call(Way way, String operation, String query) {
        String origin = (way == Way.CLOUD ? simulator.cloudAddress() : simulator.localAddress()).toString();
        return new WrittenCall(way, origin, operation, query, Optional.of("simulator.pem"));
    }

    private static Set<WrittenCall> calls() {
        Set<WrittenCall> calls = new LinkedHashSet<>();
        Map<String, List<PageCommand>> commands = new CommandCatalog().all();
        for (PlantDevice device : simulator.plant().devices()) {
            for (PageCommand command : commands.get(device.kind().name())) {
                if (device.controllers()
                        .contains(Controller.valueOf(command.controller().orElseThrow()))) {
                    calls.addAll(calls(command, "guid=" + device.guid()));
                }
            }
        }
        commands.get("SYSTEM").forEach(command -> calls.addAll(calls(command, "")));
        for (Way way : Way.values()) {
            calls.add(call(way, "power", "guid=" + DemoPlant.CEILING_LIGHT + "&cmd=1&fb"));
        }
        return calls;
    }

    private static List<WrittenCall> calls(PageCommand command, String device) {
        return command.sampleQueries(device).stream()
                .map(query -> call(Way.BASIC, command.operation(), query))
                .toList();
    }

    @Test
    void compilesAndDoesWhatTheUrlDoes() throws Exception {
        List<WrittenCall> calls = List.copyOf(calls());
        String methods = IntStream.range(0, calls.size())
                .mapToObj(i -> "    static void call" + i + "() throws Exception {\n"
                        + JavaText.of(calls.get(i)).orElseThrow() + "    }\n")
                .collect(Collectors.joining());
        String main = IntStream.range(0, calls.size())
                .mapToObj(i -> "        call" + i + "();\n")
                .collect(Collectors.joining(
                        "", "    public static void main(String[] arguments) throws Exception {\n", "    }\n"));
        Path source = Files.writeString(
                folder.resolve("Copied.java"), IMPORTS + "final class Copied {\n" + methods + main + "}\n");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
        assertEquals(0, compiled, "it does not compile");
        run();
        List<String> expected = calls.stream().map(CopiedJavaTest::sent).toList();
        List<String> arrived = simulator.journal().arrivals().stream()
                .filter(arrival -> arrival.status().orElseThrow() != 401)
                .map(arrival -> arrival.status().getAsInt() + " " + arrival.operation() + " "
                        + arrival.parameters().stream()
                                .map(field -> field.name() + "=" + field.value().orElse(""))
                                .collect(Collectors.toCollection(TreeSet::new)))
                .toList();
        assertEquals(expected, arrived);
    }

    /** As numbers, 21.0 is 21. */
    private static String sent(WrittenCall call) {
        TreeSet<String> fields = new TreeSet<>();
        for (String field :
                call.query().isEmpty() ? new String[0] : call.query().split("&", -1)) {
            fields.add(field.equals("fb") ? "fb=" : field);
        }
        return "200 " + call.operation() + " " + fields;
    }

    private static void run() throws Exception {
        String path = folder + File.pathSeparator + System.getProperty("java.class.path");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path, "Copied");
        java.environment().put("THINKNX_USER", "service");
        java.environment().put("THINKNX_PASSWORD", "secret");
        java.environment().put("THINKNX_KEY", "K3Y");
        Process process =
                java.directory(folder.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it goes on and on");
        assertEquals(0, process.exitValue(), output);
    }
}
