package io.github.thinknxkit.samples.fuzz;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What javac says of an annotated package with the processor: errors and warnings, with all lints on. Classes are written nowhere.
 *
 * @param diagnostics what it says, each with its kind
 */
record Compiled(List<String> diagnostics) {

    /** Compiles a package with an annotation and the files that it names. */
    static Compiled of(Path folder, String annotation, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    new Memory(manager),
                    diagnostics,
                    options(folder),
                    null,
                    List.of(new Source("home/package-info.java", "/** Home. */\n" + annotation + "\npackage home;\n")));
            task.setProcessors(processors());
            task.call();
        }
        return new Compiled(diagnostics.getDiagnostics().stream()
                .map(one -> one.getKind() + " " + one.getMessage(Locale.ROOT))
                .toList());
    }

    private static List<String> options(Path folder) {
        List<String> options = new ArrayList<>(List.of(
                "-Athinknx.specPath=" + folder,
                "-Xlint:all,-processing",
                "-Xdoclint:all,-missing",
                "-Werror",
                "-cp",
                classPath()));
        if (Runtime.version().feature() >= 21) {
            options.add("-proc:full");
        }
        return options;
    }

    /** What a client project has on its class path. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> Stream.of("runtime", "client", "jspecify", "jackson-core")
                        .anyMatch(Path.of(entry).toString()::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("io.github.thinknxkit.processor."))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** A source that is nowhere but here. */
    private static final class Source extends SimpleJavaFileObject {

        private final StringWriter text = new StringWriter();

        Source(String name, String text) {
            super(URI.create("memory:///" + name), Kind.SOURCE);
            this.text.write(text);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text.toString();
        }

        @Override
        public StringWriter openWriter() {
            return text;
        }
    }

    /** A class that nobody loads. */
    private static final class Unwritten extends SimpleJavaFileObject {

        Unwritten(String name) {
            super(URI.create("memory:///" + name.replace('.', '/')), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return OutputStream.nullOutputStream();
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {

        Memory(StandardJavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String name, Kind kind, FileObject sibling) {
            return kind == Kind.SOURCE ? new Source(name.replace('.', '/') + ".java", "") : new Unwritten(name);
        }
    }
}
