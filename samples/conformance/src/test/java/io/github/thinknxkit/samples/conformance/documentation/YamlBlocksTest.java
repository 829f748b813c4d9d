package io.github.thinknxkit.samples.conformance.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the pages show in YAML is loaded, code is generated from it, and that compiles. */
class YamlBlocksTest {

    private static final Path ROOT = Path.of("..", "..");

    /** The files of programs, which their own tests read: profiles, configurations, and automations of Home Assistant. */
    private static final Set<String> OF_PROGRAMS = Set.of(
            "samples/cli/README.md",
            "samples/servers/README.md",
            "samples/gateway/README.md",
            "samples/bridge/README.md",
            "samples/fleet/README.md");

    private static final Pattern EXPORT = Pattern.compile("[\\w/-]+\\.(?:xml|csv)");

    private static final Pattern ADDRESS = Pattern.compile("(?m)^  \"?(\\d+/\\d+/\\d+)\"?:");

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
        Map<YamlBlock, List<String>> errors = errors(blocks.keySet());
        return blocks.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getValue().toString(), () -> assertEquals(List.of(), errors.get(entry.getKey()))));
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
        YamlBlock wrong = new YamlBlock(YamlBlock.Form.PLANT, "format: 1\nplant: Villa\nrooms: {}\n");
        YamlBlock right = new YamlBlock(YamlBlock.Form.PLANT, "format: 1\nplant: Villa\nareas: {}\n");

        Map<YamlBlock, List<String>> errors = errors(List.of(wrong, right));

        assertEquals(1, errors.get(wrong).size());
        assertEquals(List.of(), errors.get(right));
    }

    private static List<Snippet> snippets() throws IOException {
        List<Snippet> all = new ArrayList<>();
        SnippetReader reader = new SnippetReader(ROOT);
        for (String page : reader.pages()) {
            if (!OF_PROGRAMS.contains(page)) {
                all.addAll(reader.yaml(page));
            }
        }
        return all;
    }

    /** Generates and compiles code from each block, in a package and a folder of its own. */
    private Map<YamlBlock, List<String>> errors(Collection<YamlBlock> blocks) throws IOException {
        Map<YamlBlock, SourceUnit> units = new LinkedHashMap<>();
        for (YamlBlock block : blocks) {
            String place = "shown" + units.size();
            Path project = folder.resolve(place);
            Files.createDirectories(project);
            Files.writeString(project.resolve("shown.yaml"), block.text());
            writeExports(project, block.text());
            units.put(block, new SourceUnit(place + "/package-info", annotated(block.form(), place)));
        }
        Compilation compilation = Compilation.of(units.values(), folder, List.of("-Athinknx.specPath=" + folder), true);
        Map<YamlBlock, List<String>> errors = new LinkedHashMap<>();
        units.forEach((block, unit) -> errors.put(block, compilation.errors(unit)));
        return errors;
    }

    private static String annotated(YamlBlock.Form form, String place) {
        String file = "\"" + place + "/shown.yaml\"";
        String annotation = form == YamlBlock.Form.SPEC
                ? "ThinknxApi(spec = " + file + ")"
                : "ThinknxPlant(value = " + file + ", client = \"io.github.thinknxkit.client\")";
        return "@io.github.thinknxkit.annotation." + annotation + "\npackage " + place + ";\n";
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
}
