package io.github.thinknxkit.openapi.client;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java, with the clients of two libraries. */
final class JavaLanguage implements Language {

    private static final String PROGRAM = """
            import java.math.BigDecimal;
            import java.net.*;
            import java.nio.charset.StandardCharsets;
            import java.util.*;
            import org.apache.hc.client5.http.auth.*;
            import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
            import org.apache.hc.client5.http.impl.classic.*;
            import org.openapitools.client.*;
            import org.openapitools.client.api.*;
            import org.openapitools.client.model.*;

            public class Program {
                public static void main(String[] args) throws Exception {
                    %s
                    %s
                }
            }
            """;

    private static final String RETRY_LIMIT = "-Djdk.httpclient.redirects.retrylimit=1";

    @Override
    public String word() {
        return "java";
    }

    @Override
    public String generator() {
        return "java";
    }

    @Override
    public void require() {}

    @Override
    public void compile(Path folder, Map<String, String> setups, String calls) throws IOException {
        for (Map.Entry<String, String> setup : setups.entrySet()) {
            Path client = folder.resolve(setup.getKey());
            Files.writeString(client.resolve("Program.java"), PROGRAM.formatted(setup.getValue(), calls));
            compile(client);
        }
    }

    private static void compile(Path client) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
                Stream<Path> sources = Files.find(client, 20, (file, attributes) -> isSource(client, file))) {
            boolean compiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of(
                                    "--release",
                                    "17",
                                    "-proc:none",
                                    "-nowarn",
                                    "-d",
                                    classes(client).toString()),
                            null,
                            files.getJavaFileObjectsFromPaths(sources.toList()))
                    .call();
            assertTrue(compiled, messages::toString);
        }
    }

    private static boolean isSource(Path client, Path file) {
        String name = client.relativize(file).toString().replace('\\', '/');
        return name.equals("Program.java") || (name.startsWith("src/main/") && name.endsWith(".java"));
    }

    private static Path classes(Path client) {
        return client.resolve("classes");
    }

    @Override
    public List<String> command(Path client, Trust trust) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                RETRY_LIMIT,
                "-Djavax.net.ssl.trustStore=" + trust.store(),
                "-Djavax.net.ssl.trustStorePassword=trusted",
                "-cp",
                classes(client) + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                "Program");
    }

    @Override
    public Map<String, String> environment(Path client, Trust trust) {
        return Map.of();
    }
}
