package io.github.thinknxkit.samples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.names.AreaNames;
import io.github.thinknxkit.spec.names.CodeName;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the loaders accept becomes code that compiles without a warning, or is refused by a code of the processor's own. */
@Timeout(30)
class CompiledFuzzTest {

    private static final DeviceKinds KINDS =
            DeviceKinds.of(new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow());

    private static final Pattern REFUSAL = Pattern.compile(
            "(?s)ERROR \\[(API-(NAME-INVALID|NAME-CLASH|SHAPE|TOO-LARGE)|PLANT-(NAME|NAME-CLASH|SHAPE))].*");

    private static final String API = "@io.github.thinknxkit.annotation.ThinknxApi(spec = \"spec.yaml\")";
    private static final String PLANT = "@io.github.thinknxkit.annotation.ThinknxPlant(value = \"plant.yaml\","
            + " client = \"io.github.thinknxkit.client\")";

    /** More take longer than they find. */
    private static final int NAMES = 40;

    /** An area of each plant, which takes a name that others may come near. */
    private static final String OWN_AREA = "Hut area";

    @TempDir
    static Path folder;

    @FuzzTest
    void spec(byte[] bytes) throws IOException {
        if (new SpecLoader().load(SpecSource.of("spec.yaml", bytes)).spec().isPresent()) {
            assertCompiledOrRefused(Compiled.of(folder, API, Map.of("spec.yaml", bytes)));
        }
    }

    @FuzzTest
    void plant(byte[] bytes) throws IOException {
        boolean accepted = new PlantLoader(KINDS)
                .load(SpecSource.of("plant.yaml", bytes))
                .plant()
                .filter(plant -> plant.etsExports().isEmpty())
                .isPresent();
        if (accepted) {
            assertCompiledOrRefused(Compiled.of(folder, PLANT, Map.of("plant.yaml", bytes)));
        }
    }

    private static void assertCompiledOrRefused(Compiled compiled) {
        List<String> diagnostics = compiled.diagnostics();
        assertTrue(diagnostics.stream().allMatch(said -> REFUSAL.matcher(said).matches()), diagnostics::toString);
        diagnostics.stream().flatMap(String::lines).forEach(Messages::assertFit);
    }

    /** Each line is a name: of areas, devices, ranges and group addresses at once. */
    @FuzzTest
    void namesInPlants(byte[] bytes) throws IOException {
        List<String> names = spelt(new String(bytes, StandardCharsets.UTF_8));
        byte[] plant = plant(names).getBytes(StandardCharsets.UTF_8);
        if (new PlantLoader(KINDS)
                .load(SpecSource.of("plant.yaml", plant))
                .plant()
                .isPresent()) {
            byte[] export = export(names).getBytes(StandardCharsets.UTF_8);
            Compiled compiled = Compiled.of(folder, PLANT, Map.of("plant.yaml", plant, "export.xml", export));
            assertEquals(List.of(), compiled.diagnostics(), () -> String.join("\n", names));
        }
    }

    /** The lines that a plant file can hold, and of those that become one method the first; the file has one area of its own. */
    private static List<String> spelt(String text) {
        Set<String> methods = new HashSet<>(AreaNames.method(OWN_AREA, Optional.empty(), NameRole.AREA).stream()
                .toList());
        return text.lines()
                .map(String::strip)
                .filter(name -> AreaNames.method(name, Optional.empty(), NameRole.AREA)
                        .filter(methods::add)
                        .isPresent())
                .filter(name -> name.codePoints().noneMatch(Messages::isHidden))
                .limit(NAMES)
                .toList();
    }

    private static String plant(List<String> names) {
        StringBuilder text =
                new StringBuilder("format: 1\nplant: Hut\nets: [export.xml]\nareas:\n  " + OWN_AREA + ": {}\n");
        for (int i = 0; i < names.size(); i++) {
            String name = "'" + names.get(i).replace("'", "''") + "'";
            text.append("  %s: {devices: {%s: {kind: light, guid: g%d}}, areas: {%s: {}}}%n"
                    .formatted(name, name, i, "Inner " + i));
        }
        return text.toString();
    }

    private static String export(List<String> names) {
        StringBuilder text = new StringBuilder("<GroupAddress-Export xmlns=\"http://knx.org/xml/ga-export/01\">\n");
        for (int i = 0; i < names.size(); i++) {
            String name =
                    names.get(i).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
            text.append("<GroupRange Name=\"%s\" RangeStart=\"%d\" RangeEnd=\"65535\">".formatted(name, i + 1))
                    .append("<GroupAddress Name=\"%s\" DPTs=\"DPST-1-1\" Address=\"%d\"/>".formatted(name, i + 1))
                    .append("</GroupRange>\n");
        }
        return text.append("</GroupAddress-Export>\n").toString();
    }

    /** Each line is a word in kebab case: a type, a constant, a field, a controller, an action, a kind and a parameter at once. */
    @FuzzTest
    void namesInSpecs(byte[] bytes) throws IOException {
        List<String> words = words(new String(bytes, StandardCharsets.UTF_8));
        byte[] spec = spec(words).getBytes(StandardCharsets.UTF_8);
        if (!words.isEmpty()) {
            assertEquals(
                    List.of(),
                    new SpecLoader().load(SpecSource.of("spec.yaml", spec)).problems());
            Compiled compiled = Compiled.of(folder, API, Map.of("spec.yaml", spec));
            assertFalse(
                    compiled.diagnostics().stream()
                            .anyMatch(said -> !REFUSAL.matcher(said).matches()),
                    () -> compiled.diagnostics() + "\n" + String.join("\n", words));
        }
    }

    private static List<String> words(String text) {
        Set<String> types = new HashSet<>(Set.of("oddid"));
        return text.lines()
                .filter(word -> CodeName.ofKebab(word)
                        .filter(name -> types.add(name.typeName().toLowerCase(Locale.ROOT)))
                        .isPresent())
                .limit(NAMES)
                .toList();
    }

    private static String spec(List<String> words) {
        List<String> types = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        List<String> operations = new ArrayList<>();
        List<String> controllers = new ArrayList<>();
        List<String> devices = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            types.add("  '%s': {kind: choice, description: T., values: {'%s': {wire: '1', description: V.}}}"
                    .formatted(word, word));
            answers.add("  '%s': {description: A., fields: {f: {as: '%s', type: '%s', description: F.}}}"
                    .formatted(word, word, word));
            operations.add(
                    "  op%d: {title: O, section: S, description: D., effect: absolute, answer: '%s', parameters: {id: {as: odd-id, type: odd-id, device: true, description: I.}, p: {as: '%s', type: '%s', description: P.}}}"
                            .formatted(i, word, word, word));
            controllers.add(
                    "  '%s': {title: C, description: C., actions: {'%s': {description: A.}}}".formatted(word, word));
            devices.add("  '%s': {title: K, description: K., controllers: {'%s': {'%s': op%d}}}"
                    .formatted(word, word, word, i));
        }
        return """
                format: 1
                api:
                  name: odd
                  title: Odd
                  description: An API.
                  source: {title: none, url: 'https://odd.example', updated: '2026'}
                server:
                  base-path: odd
                  port: 80
                  errors: {field: fault, statuses: {404: {means: not-found, description: Nothing.}}, messages: {}}
                types:
                  odd-id: {kind: text, description: An id.}
                """ + String.join("\n", types)
                + "\nanswers:\n" + String.join("\n", answers)
                + "\noperations:\n" + String.join("\n", operations)
                + "\ncontrollers:\n" + String.join("\n", controllers)
                + "\ndevices:\n" + String.join("\n", devices) + "\n";
    }
}
