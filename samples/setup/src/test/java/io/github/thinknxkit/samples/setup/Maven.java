package io.github.thinknxkit.samples.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Maven as a user has it, with a local repository in which the artifacts of this build are installed, and no others of the kit.
 *
 * <p>Whatever else a project needs is taken from the local repository of this build, so that nothing is downloaded twice, and from Maven
 * Central only if it is not there.
 */
final class Maven {

    /** The Kotlin compiler may have to be downloaded. */
    private static final int MINUTES = 4;

    private static final Path ROOT = Path.of(System.getProperty("root"));
    private static final String VERSION = System.getProperty("version");
    private static final Path REPOSITORY = Path.of("target", "repository").toAbsolutePath();

    private static final Path KIT = REPOSITORY.resolve("io/github/thinknxkit");

    /** What the projects need, and where it is built. */
    private static final Map<String, String> MODULES = Map.of(
            "thinknx-spec", "spec",
            "thinknx-runtime", "runtime",
            "thinknx-processor", "processor",
            "thinknx-page", "samples/page",
            "thinknx-simulator", "samples/simulator");

    private static final Set<String> INSTALLED = Stream.concat(
                    Stream.of("thinknx-parent", "thinknx-samples"), MODULES.keySet().stream())
            .collect(Collectors.toSet());

    private final Path settings;

    private Maven(Path settings) {
        this.settings = settings;
    }

    /** Installs the artifacts. */
    static Maven withThisBuild() throws IOException {
        installPom("thinknx-parent", ROOT.resolve("pom.xml"));
        installPom("thinknx-samples", ROOT.resolve("samples/pom.xml"));
        for (Map.Entry<String, String> module : MODULES.entrySet()) {
            install(module.getKey(), module.getValue());
        }
        return new Maven(Files.writeString(Path.of("target", "settings.xml").toAbsolutePath(), """
                <settings>
                  <profiles>
                    <profile>
                      <id>build</id>
                      <repositories>
                        <repository>
                          <id>build</id>
                          <url>%1$s</url>
                          <releases><checksumPolicy>ignore</checksumPolicy></releases>
                        </repository>
                      </repositories>
                      <pluginRepositories>
                        <pluginRepository>
                          <id>build</id>
                          <url>%1$s</url>
                          <releases><checksumPolicy>ignore</checksumPolicy></releases>
                        </pluginRepository>
                      </pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>build</activeProfile></activeProfiles>
                </settings>
                """.formatted(
                        Path.of(System.getProperty("repository")).toUri())));
    }

    private static void install(String artifact, String module) throws IOException {
        Path reduced = ROOT.resolve(module).resolve("dependency-reduced-pom.xml");
        installPom(
                artifact, Files.exists(reduced) ? reduced : ROOT.resolve(module).resolve("pom.xml"));
        String jar = artifact + "-" + VERSION + ".jar";
        Path built = ROOT.resolve(module).resolve("target").resolve(jar);
        assertTrue(Files.exists(built), () -> built + " is missing: build with \"-am\"");
        Files.copy(built, folder(artifact).resolve(jar), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void installPom(String artifact, Path pom) throws IOException {
        Files.createDirectories(folder(artifact));
        Files.copy(
                pom, folder(artifact).resolve(artifact + "-" + VERSION + ".pom"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path folder(String artifact) {
        return KIT.resolve(artifact).resolve(VERSION);
    }

    /**
     * Has Maven build a project, which has to succeed.
     *
     * @param project the folder with its POM
     * @param variables what the environment has besides
     * @param arguments phases, goals and properties
     * @return what Maven says
     */
    String build(Path project, Map<String, String> variables, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("maven"),
                "-B",
                "-ntp",
                "-Dstyle.color=never",
                "-Dmaven.repo.local=" + REPOSITORY,
                "-gs",
                settings.toString()));
        command.addAll(List.of(arguments));
        Path log = project.resolve("maven.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // For a JVM that lives for seconds, as in the parent's POM.
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        builder.environment().putAll(variables);
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), () -> command + " does not end");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        String said = Files.readString(log);
        assertTrue(said.contains("[INFO] BUILD SUCCESS"), said);
        assertEquals(INSTALLED, kit(), "artifacts of another build were taken for those that are not installed here");
        return said;
    }

    /** {@return the artifacts of the kit that are in the local repository} */
    private static Set<String> kit() throws IOException {
        try (Stream<Path> folders = Files.list(KIT)) {
            return folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    /** {@return the goal that runs a program, for a project that does not name the plugin} */
    static String execJava() throws IOException {
        return "org.codehaus.mojo:exec-maven-plugin:" + version("exec-maven-plugin") + ":java";
    }

    /** {@return the version of a plugin in this build} */
    static String version(String plugin) throws IOException {
        return Pattern.compile("<artifactId>" + plugin + "</artifactId>\\s*<version>([^<]+)<")
                .matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
