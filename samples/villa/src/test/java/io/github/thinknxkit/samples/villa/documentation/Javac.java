package io.github.thinknxkit.samples.villa.documentation;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler as a build tool calls it: the module's class path, the processor on the processor path, all lints. */
final class Javac {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final Path output;

    /** Writes classes and generated sources into a folder. */
    Javac(Path output) {
        this.output = output;
    }

    Said compile(JavaFileObject unit) {
        return compile(CLASS_PATH, unit);
    }

    /** Compiles without the villa's own classes and resources, which the unit is to make anew. */
    Said generate(JavaFileObject unit) {
        return compile(withoutVilla(), unit);
    }

    private Said compile(String classPath, JavaFileObject unit) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            compiler.getTask(new StringWriter(), files, said, options(classPath), null, List.of(unit))
                    .call();
            return new Said(said.getDiagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> options(String classPath) {
        List<String> options = new ArrayList<>(List.of("--release", "17", "-Xlint:all,-processing"));
        options.addAll(List.of("-cp", classPath, "--processor-path", processorPath()));
        options.addAll(List.of("-d", output.toString(), "-s", output.toString()));
        return options;
    }

    /** The packaged processor has all that it needs; its classes, which Maven takes before the phase "package", have not. */
    private static String processorPath() {
        String processor = entries().stream()
                .filter(entry -> entry.contains("processor"))
                .findFirst()
                .orElseThrow();
        return processor.endsWith(".jar") ? processor : CLASS_PATH;
    }

    private static String withoutVilla() {
        Path own = Path.of("target").toAbsolutePath();
        return String.join(
                File.pathSeparator,
                entries().stream()
                        .filter(entry -> !Path.of(entry).startsWith(own))
                        .toList());
    }

    private static List<String> entries() {
        return Arrays.asList(CLASS_PATH.split(File.pathSeparator, -1));
    }
}
