package io.github.thinknxkit.samples.conformance.documentation;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One run of javac over many units, since most of what a run takes is its start.
 *
 * @param found the messages of errors by the URI of the unit; those that concern none are in every list
 */
record Compilation(Map<String, List<String>> found) {

    private static final String NO_UNIT = "";

    /** Compiles units with the processors of the class path, as a compiler finds them, or without. */
    static Compilation of(
            Collection<? extends JavaFileObject> units, Path output, List<String> options, boolean processed)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<String> all = new ArrayList<>(
                    List.of("--release", "17", "-d", output.toString(), "-Xlint:none", "-Xmaxerrs", "1000"));
            all.addAll(options);
            JavaCompiler.CompilationTask task =
                    compiler.getTask(new StringWriter(), files, diagnostics, all, null, units);
            task.setProcessors(processed ? processors() : List.of());
            task.call();
        }
        Map<String, List<String>> found = new HashMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                JavaFileObject source = diagnostic.getSource();
                found.computeIfAbsent(source == null ? NO_UNIT : source.toUri().toString(), unit -> new ArrayList<>())
                        .add(diagnostic.getMessage(Locale.ROOT));
            }
        }
        return new Compilation(found);
    }

    /** Returns the errors that concern a unit. */
    List<String> errors(JavaFileObject unit) {
        List<String> errors = new ArrayList<>(found.getOrDefault(unit.toUri().toString(), List.of()));
        errors.addAll(found.getOrDefault(NO_UNIT, List.of()));
        return errors;
    }

    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("io.github.thinknxkit.processor."))
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
