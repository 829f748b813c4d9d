package io.github.thinknxkit.samples.conformance.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the pages show in YAML is loaded, code is generated from it, and that compiles. */
class YamlBlocksTest {

    private static final Path ROOT = Path.of("..", "..");

    /** The profiles of the command line, which its own tests read. */
    private static final String PROFILES = "samples/cli/README.md";

    private static final Pattern EXPORT = Pattern.compile("[\\w/-]+\\.(?:xml|csv)");

    private static final Pattern ADDRESS = Pattern.compile("(?m)^  \"?(\\d+/\\d+/\\d+)\"?:");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyBlockIsLoadedGeneratedAndCompiled() throws IOException {
        Map<YamlBlock, List<Snippet>> blocks = new LinkedHashMap<>();
        for (Snippet snippet : snippets()) {
            YamlBlock block = YamlBlock.of(snippet, ROOT)
                    .orElseThrow(() -> new AssertionError("This is no file, and no part of one: " + snippet));
            blocks.computeIfAbsent(block, it -> new ArrayList<>()).add(snippet);
        }
        return blocks.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getValue().toString(), () -> assertEquals(List.of(), errors(entry.getKey()))));
    }

    @Test
    void pagesShowSpecsAndPlants() throws IOException {
        List<YamlBlock.Form> forms = new ArrayList<>();
        for (Snippet snippet : snippets()) {
            YamlBlock.of(snippet, ROOT).map(YamlBlock::form).ifPresent(forms::add);
        }
        assertTrue(forms.stream().filter(YamlBlock.Form.SPEC::equals).count() > 5, forms::toString);
        assertTrue(forms.stream().filter(YamlBlock.Form.PLANT::equals).count() > 5, forms::toString);
    }

    @Test
    void aBlockThatDoesNotGenerateIsFound() throws IOException {
        assertEquals(
                1,
                errors(new YamlBlock(YamlBlock.Form.PLANT, "format: 1\nplant: Villa\nrooms: {}\n"))
                        .size());
    }

    private static List<Snippet> snippets() throws IOException {
        List<Snippet> all = new ArrayList<>();
        for (Path page : pages()) {
            String file = ROOT.relativize(page).toString().replace('\\', '/');
            if (!file.equals(PROFILES)) {
                all.addAll(new SnippetReader(ROOT).yaml(file));
            }
        }
        return all;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.find(
                ROOT, 3, (file, attributes) -> file.getFileName().toString().equals("README.md"))) {
            return files.sorted().toList();
        }
    }

    private List<String> errors(YamlBlock block) throws IOException {
        Path project = Files.createTempDirectory(folder, "block");
        Files.writeString(project.resolve("shown.yaml"), block.text());
        writeExports(project, block.text());
        Path source = project.resolve("shown/package-info.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, annotated(block.form()));
        return compile(project, source);
    }

    private static String annotated(YamlBlock.Form form) {
        String annotations = form == YamlBlock.Form.SPEC
                ? "@io.github.thinknxkit.annotation.ThinknxApi(spec = \"shown.yaml\")"
                : "@io.github.thinknxkit.annotation.ThinknxApi\n"
                        + "@io.github.thinknxkit.annotation.ThinknxPlant(\"shown.yaml\")";
        return annotations + "\npackage shown;\n";
    }

    /** The exports that a plant file names have the addresses that it speaks of. */
    private static void writeExports(Path project, String plant) throws IOException {
        Set<String> addresses = new TreeSet<>(Set.of("1/0/1"));
        ADDRESS.matcher(plant).results().map(result -> result.group(1)).forEach(addresses::add);
        for (String name :
                EXPORT.matcher(plant).results().map(MatchResult::group).toList()) {
            Path file = project.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name.endsWith(".xml") ? xml(addresses) : csv(addresses));
        }
    }

    private static String xml(Set<String> addresses) {
        return addresses.stream()
                .map(address -> "<GroupAddress Name=\"Group " + address + "\" Address=\"" + address + "\"/>")
                .collect(Collectors.joining(
                        "",
                        "<GroupAddress-Export xmlns=\"http://knx.org/xml/ga-export/01\">",
                        "</GroupAddress-Export>"));
    }

    private static String csv(Set<String> addresses) {
        return addresses.stream()
                .map(address -> "\"Group " + address + "\";\"" + address + "\"\n")
                .collect(Collectors.joining("", "\"Group name\";\"Address\"\n", ""));
    }

    private List<String> compile(Path project, Path source) throws IOException {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            List<String> options = List.of(
                    "--release", "17", "-d", project.toString(), "-Xlint:none", "-Athinknx.specPath=" + project);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(), files, found, options, null, files.getJavaFileObjects(source.toFile()));
            task.setProcessors(processors());
            task.call();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** The processors as a compiler finds them. */
    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(found -> found.type().getName().startsWith("io.github.thinknxkit.processor."))
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
