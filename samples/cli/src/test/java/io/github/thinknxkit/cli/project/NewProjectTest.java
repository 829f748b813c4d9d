package io.github.thinknxkit.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** What is made compiles without warnings, passes its own test, and drives a server; by what Maven calls, but without Maven. */
@Timeout(60)
@WithSimulator(plant = "/io/github/thinknxkit/cli/project/src/main/resources/home.yaml")
class NewProjectTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    static Path home;

    private static Path classes;
    private static Path testClasses;

    @BeforeAll
    static void build() throws IOException {
        NewProject.write(home);
        classes = Files.createDirectories(home.resolve("target/classes"));
        Files.copy(home.resolve("src/main/resources/home.yaml"), classes.resolve("home.yaml"));
        assertEquals("", compile("src/main/java", CLASS_PATH, classes));
        testClasses = Files.createDirectories(home.resolve("target/test-classes"));
        assertEquals("", compile("src/test/java", classes + File.pathSeparator + CLASS_PATH, testClasses));
    }

    @Test
    void itsTestPasses() throws Exception {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {testClasses.toUri().toURL(), classes.toUri().toURL()})) {
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(loader.loadClass(NewProject.PACKAGE + ".MainTest")))
                                    .build(),
                            listener);
        }
        TestExecutionSummary summary = listener.getSummary();
        StringWriter failures = new StringWriter();
        summary.printFailuresTo(new PrintWriter(failures, true));
        assertEquals("", failures.toString());
        assertEquals(1, summary.getTestsSucceededCount());
    }

    @Test
    void itsProgramDrivesAServer(SimulatorConnection server) throws Exception {
        String said = run(Map.of(
                "THINKNX_URL", server.localAddress().toString(),
                "THINKNX_USER", server.user(),
                "THINKNX_PASSWORD", server.password()));

        assertTrue(said.contains("Living room/Ceiling light power-level.level: 30"), said);
    }

    @Test
    void itsProgramSaysWhatItNeeds() throws Exception {
        String said = run(Map.of());

        assertTrue(said.contains("The environment variable THINKNX_URL is not set. The program needs"), said);
    }

    /** Whoever updates the versions of this build finds out here that the project's stayed behind. */
    @Test
    void versionsAreThoseOfThisBuild() throws IOException {
        String pom = Files.readString(home.resolve("pom.xml"));
        String build = Files.readString(Path.of("..", "..", "pom.xml"));
        List<String> versions = Pattern.compile("version>([0-9][0-9.]*)<")
                .matcher(pom)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertTrue(versions.size() > 5, pom);
        versions.forEach(version -> assertTrue(build.contains("version>" + version + "<"), version));
    }

    private static String compile(String sources, String classPath, Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (Stream<Path> files = Files.walk(home.resolve(sources));
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> units =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-Xlint:all,-processing,-path,-classfile",
                    "-cp",
                    classPath,
                    "--processor-path",
                    processorPath(),
                    "-d",
                    output.toString());
            compiler.getTask(messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(units))
                    .call();
        }
        return messages.toString();
    }

    /** The packaged processor has all that it needs; its classes, which Maven takes before the phase "package", have not. */
    private static String processorPath() {
        return Stream.of(CLASS_PATH.split(File.pathSeparator, -1))
                .filter(entry -> Path.of(entry).getFileName().toString().startsWith("thinknx-processor-"))
                .findFirst()
                .orElse(CLASS_PATH);
    }

    /** In a process of its own, since its settings are environment variables. */
    private static String run(Map<String, String> environment) throws Exception {
        Path said = home.resolve("said.txt");
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes + File.pathSeparator + CLASS_PATH,
                        NewProject.PACKAGE + ".Main")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        program.environment().keySet().removeIf(name -> name.startsWith("THINKNX_"));
        program.environment().putAll(environment);
        Process process = program.start();
        try {
            assertTrue(process.waitFor(50, TimeUnit.SECONDS), "the program does not end");
        } finally {
            process.destroyForcibly();
        }
        String text = Files.readString(said);
        assertEquals(environment.isEmpty() ? 1 : 0, process.exitValue(), text);
        return text;
    }
}
