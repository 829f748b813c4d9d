package io.github.thinknxkit.samples.setup;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.project.NewProject;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What the processor's page says of Kotlin makes a project that Maven builds, and whose program drives a server. */
@Timeout(300)
@WithSimulator(plant = "/io/github/thinknxkit/cli/project/src/main/resources/home.yaml")
@EnabledIfSystemProperty(
        named = "clients.all",
        matches = "true",
        disabledReason = "mvn -Pclients verify has the Kotlin compiler")
class KotlinProjectTest {

    private static final String MAIN = """
            package com.example.home

            import io.github.thinknxkit.annotation.ThinknxApi
            import io.github.thinknxkit.annotation.ThinknxPlant
            import io.github.thinknxkit.connection.Connection

            %s
            fun main() {
                val connection = Connection.local("%s", %d).digest("service", System.getenv("THINKNX_PASSWORD"))
                Thinknx.connect(connection).use { server ->
                    val home = Home.over(server)
                    val told: PowerLevelStatus = home.livingRoom().ceilingLight().powerLevel().set(30).awaitFeedback().send()
                    println("The light is at ${told.level()} %%")
                }
            }
            """;

    /** As the page says: where the sources are, and what the Java compiler is told. */
    private static final String SOURCES = "<sourceDirectory>src/main/kotlin</sourceDirectory>";

    private static final String JAVA = """
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-compiler-plugin</artifactId>
              <version>%s</version>
              <configuration>
                <release>17</release>
                <proc>none</proc>
              </configuration>
            </plugin>
            """;

    private static final String LIBRARY = """
            <dependency>
              <groupId>org.jetbrains.kotlin</groupId>
              <artifactId>kotlin-stdlib</artifactId>
              <version>%s</version>
            </dependency>
            """;

    private static final Pattern VERSION = Pattern.compile("kotlin-maven-plugin</artifactId>\\s*<version>([^<]+)<");

    @TempDir
    Path folder;

    @Test
    void dimsTheLight(SimulatorConnection server) throws Exception {
        Page page = Page.read("processor/README.md");
        String kotlin = page.block("xml", "kotlin-maven-plugin");
        URI url = server.localAddress();
        String main = MAIN.formatted(page.block("kotlin", "@ThinknxApi"), url.getHost(), url.getPort());
        assertTrue(page.text().contains(SOURCES) && page.text().contains("<proc>none</proc>"));
        new UserProject(folder)
                .pom(
                        page.block("xml", "<dependency>") + LIBRARY.formatted(version(kotlin)),
                        SOURCES,
                        kotlin + JAVA.formatted(Maven.version("maven-compiler-plugin")))
                .file("src/main/kotlin/com/example/home/Main.kt", main)
                .file("src/main/resources/home.yaml", plant());

        String said = Maven.withThisBuild()
                .build(
                        folder,
                        Map.of("THINKNX_PASSWORD", server.password()),
                        "-Dkotlin.compiler.daemon=false",
                        "compile",
                        Maven.execJava(),
                        "-Dexec.mainClass=com.example.home.MainKt");

        assertTrue(said.contains("The light is at 30 %"), said);
    }

    private static String version(String plugin) {
        Matcher found = VERSION.matcher(plugin);
        assertTrue(found.find(), plugin);
        return found.group(1);
    }

    private static String plant() throws Exception {
        try (InputStream in = NewProject.class.getResourceAsStream("src/main/resources/home.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
