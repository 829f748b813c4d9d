package io.github.thinknxkit.processor.harness;

import io.github.thinknxkit.processor.ApiProcessor;
import io.github.thinknxkit.processor.PlantProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** A project in a folder: sources, resources and options, to be compiled as a build tool does. */
public final class Project {

    private final Path root;
    private final List<String> options = new ArrayList<>(List.of("-proc:full", "-encoding", "UTF-8"));
    private final List<String> classPath = new ArrayList<>(List.of(runtimePath()));
    private Supplier<List<Processor>> processors = () -> List.of(new ApiProcessor(), new PlantProcessor());
    private Compiler compiler = Compiler.JAVAC;
    private Path output;

    public Project(Path root) {
        this.root = root;
        this.output = root.resolve("target/classes");
        if (Runtime.version().feature() < 21) {
            options.remove("-proc:full");
        }
    }

    /** A package annotated with the given arguments, such as {@code (spec = "x.yaml")}. */
    public Project annotated(String packageName, String arguments) {
        return source(
                packageName.replace('.', '/') + "/package-info.java",
                "/** Home. */\n@io.github.thinknxkit.annotation.ThinknxApi" + arguments + "\npackage " + packageName
                        + ";\n");
    }

    /** A package annotated for a plant, with the given arguments, such as {@code ("villa.yaml")}. */
    public Project plant(String packageName, String arguments) {
        return source(
                packageName.replace('.', '/') + "/package-info.java",
                "/** Plant. */\n@io.github.thinknxkit.annotation.ThinknxPlant" + arguments + "\npackage " + packageName
                        + ";\n");
    }

    /** A package annotated for a client and for a plant that stands on it. */
    public Project annotated(String packageName, String client, String plant) {
        return source(
                packageName.replace('.', '/') + "/package-info.java",
                "/** Home. */\n@io.github.thinknxkit.annotation.ThinknxApi" + client
                        + "\n@io.github.thinknxkit.annotation.ThinknxPlant" + plant + "\npackage " + packageName
                        + ";\n");
    }

    public Project source(String name, String text) {
        return file("src/main/java/" + name, text);
    }

    /** A file where Maven copies resources to before it compiles. */
    public Project resource(String name, String text) {
        return file("target/classes/" + name, text);
    }

    public Project file(String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All lints but the one that warns of annotations which no processor claims; and on JDK 17, whose doclint wants
     * comments on the private fields of every record, those of public and protected things only.
     */
    public Project strict() {
        String doclint = Runtime.version().feature() < 21 ? "-Xdoclint:all/protected" : "-Xdoclint:all";
        return options("-Xlint:all,-processing", doclint, "-Werror");
    }

    /** What was compiled before, on the class path. */
    public Project on(Compilation earlier) {
        classPath.add(earlier.classes().toString());
        return this;
    }

    public Project options(String... more) {
        options.addAll(Arrays.asList(more));
        return this;
    }

    /** The Java version to compile as. */
    public Project release(String version) {
        int release = options.indexOf("--release");
        if (release >= 0) {
            options.set(release + 1, version);
            return this;
        }
        return options("--release", version);
    }

    public Project with(Compiler other) {
        this.compiler = other;
        if (other == Compiler.ECJ) {
            options.remove("-proc:full");
            options.addAll(List.of("--release", "17"));
        }
        return this;
    }

    public Project output(String folder) {
        this.output = root.resolve(folder);
        return this;
    }

    /** Compiles as a module that exports a package and requires the runtime only. */
    public Project module(String packageName) {
        String source = """
                /** A home. */
                module some.home {
                    requires transitive io.github.thinknxkit.runtime;

                    exports %s;
                }
                """.formatted(packageName);
        return source("module-info.java", source).options("--module-path", runtimePath());
    }

    public Project withoutProcessor() {
        processors = List::of;
        options.remove("-proc:full");
        return this;
    }

    public Project processor(Processor processor) {
        processors = () -> List.of(processor);
        return this;
    }

    public Path root() {
        return root;
    }

    public Compilation compile() {
        return compile(sources(root.resolve("src/main/java")));
    }

    public Compilation compile(List<Path> sources) {
        Path generated = root.resolve("target/generated-sources");
        JavaCompiler tool = compiler.tool();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter log = new StringWriter();
        try (StandardJavaFileManager files =
                tool.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(generated);
            Files.createDirectories(output);
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of("-d", output.toString(), "-s", generated.toString()));
            if (!all.contains("--module-path") && !all.contains("-cp")) {
                all.addAll(List.of("-cp", output + File.pathSeparator + String.join(File.pathSeparator, classPath)));
            }
            JavaCompiler.CompilationTask task =
                    tool.getTask(log, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors.get());
            boolean success = task.call();
            return new Compilation(success, diagnostics.getDiagnostics(), log.toString(), generated, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a client project has on its class path: the runtime and what it brings along. */
    public static String runtimePath() {
        return String.join(
                File.pathSeparator,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .filter(entry -> entry.contains("runtime")
                                || entry.contains("jspecify")
                                || entry.contains("jackson-core"))
                        .toList());
    }

    public static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
