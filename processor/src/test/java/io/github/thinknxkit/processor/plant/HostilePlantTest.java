package io.github.thinknxkit.processor.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.PlantArea;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.processor.harness.Canary;
import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Compiler;
import io.github.thinknxkit.processor.harness.FakeCaller;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import io.github.thinknxkit.processor.harness.Stories;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Plant files whose author wants code of his own to be compiled. Each is generated from, compiled and run; and what was only
 * text is the same text at run time.
 */
@Timeout(120)
@ResourceLock(Resources.SYSTEM_PROPERTIES)
@ExtendWith(Canary.class)
class HostilePlantTest {

    /** {@code ~} stands for the hostile text, {@code ^} for as much of it as an identifier on the server can have. */
    private static final String PLANT = """
            format: 1
            plant: Villa
            areas:
              '~': {as: hall, areas: {'~': {as: inner, devices: {'~': {as: deep, kind: unit, guid: '^1'}}}}}
            devices:
              '~ ': {as: lamp, kind: unit, guid: '^2', tags: ['~', evening, '~!']}
              '~?': {as: locked, kind: unit, guid: '^3', protected: true}
            """;

    private static final String STORY = """
            package vent;

            import io.github.thinknxkit.plant.PlantArea;
            import io.github.thinknxkit.caller.Caller;

            final class Story {
                static PlantArea villa(Caller caller) {
                    return Villa.over(Aero.over(caller));
                }
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource(Canary.PAYLOADS)
    void hostileTextIsOnlyText(String payload) throws Exception {
        Compilation compilation = project(filled(payload))
                .source("vent/Story.java", STORY)
                .options("-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Werror")
                .compile()
                .silent();
        assertUnchanged(compilation, payload);
    }

    @Test
    void hostileTextIsOnlyTextUnderEclipse() throws Exception {
        String payload = "*/ \\u002a\\u002f static { " + Canary.CODE + " } \\u0022 \" $L";
        Compilation compilation = project(filled(payload))
                .source("vent/Story.java", STORY)
                .with(Compiler.ECJ)
                .compile()
                .succeeded();
        assertUnchanged(compilation, payload);
    }

    @Test
    void longNamesAreOnlyLong() throws Exception {
        String payload = "*/ \\u002a ".repeat(100).strip();
        Compilation compilation = project(filled(payload))
                .source("vent/Story.java", STORY)
                .options("-Xlint:all,-processing", "-Werror")
                .compile()
                .silent();
        assertUnchanged(compilation, payload);
    }

    /** Without a name for code, the words of the text are the name. */
    @ParameterizedTest
    @MethodSource(Canary.PAYLOADS)
    void hostileNameBecomesWordsOrIsRefused(String payload) throws Exception {
        String name = payload.replace("'", "''");
        Compilation compilation = project("format: 1\nplant: Villa\nareas:\n  '" + name + "': {}\ndevices:\n  '" + name
                        + "!': {as: lamp, kind: unit, guid: u}\n")
                .source("vent/Story.java", STORY)
                .compile();
        if (compilation.success()) {
            initialize(compilation);
            assertTrue(compilation.sources().keySet().stream().allMatch(file -> file.matches("vent/\\w+\\.java")));
        } else {
            compilation.error("PLANT-NAME");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/ x /*",
                "Villa; static {}",
                "Villa \\u002a/",
                "../../evil",
                "/etc/passwd",
                "C:\\evil",
                "Villa$1",
                "{@link Villa}",
                "a\u0301\u0301\u0301\u0301",
                "\uD835\uDCB6bc",
                "$L $T $S"
            })
    void nameOfPlantIsOnlyWords(String name) throws Exception {
        Compilation compilation =
                project("format: 1\nplant: '" + name + "'\n").compile().succeeded();
        assertTrue(compilation.sources().keySet().stream().allMatch(file -> file.matches("vent/\\w+\\.java")));
        try (Stream<Path> files = Files.walk(folder.resolve("target/generated-sources"))) {
            assertTrue(files.filter(Files::isRegularFile)
                    .allMatch(file -> file.startsWith(folder.resolve("target/generated-sources/vent"))));
        }
        initialize(compilation);
    }

    @ParameterizedTest
    @CsvSource({
        "a\u202Eb, SPEC-BIDI-CONTROL",
        "a\u2066b, SPEC-BIDI-CONTROL",
        "a\u0007b, SPEC-CONTROL-CHARACTER",
        "a\u2028b, SPEC-CONTROL-CHARACTER",
        "a\uFFFFb, SPEC-CONTROL-CHARACTER"
    })
    void textThatReadsAsAnotherIsRefused(String payload, String code) {
        for (String place : new String[] {"'~'", "'~!'", "'~ '", "'^2'"}) {
            Compilation compilation = project(PLANT.replace(place, "'" + payload + "'")
                            .replace("~", "x")
                            .replace("^", "y"))
                    .compile();
            assertFalse(compilation.success());
            assertTrue(
                    compilation.messages().stream().anyMatch(said -> said.contains("[" + code + "]")),
                    () -> compilation.messages().toString());
            assertFalse(compilation.sources().containsKey("vent/Villa.java"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind: 'unit */'", "guid: 'a b'", "guid: ü", "as: 'a; b'", "as: a$b", "as: A", "as: a--b"})
    void whatIsNoFreeTextIsRefused(String text) {
        String plant = "format: 1\nplant: Villa\ndevices:\n  Lamp: {kind: unit, guid: u}\n";
        String key = text.substring(0, text.indexOf(':'));
        String hostile = plant.contains(key + ":")
                ? plant.replaceAll(key + ": \\w+", java.util.regex.Matcher.quoteReplacement(text))
                : plant.replace("{", "{" + text + ", ");
        Compilation compilation = project(hostile).compile();
        assertFalse(compilation.success(), hostile);
        assertFalse(compilation.sources().containsKey("vent/Villa.java"));
    }

    private static void assertUnchanged(Compilation compilation, String payload) throws Exception {
        String guid = identifier(payload);
        try (Stories stories = new Stories(compilation.loader(), "vent.Story")) {
            initialize(compilation);
            PlantArea villa = (PlantArea) stories.call("villa", new FakeCaller());
            List<DeviceInfo> infos = villa.devices().infos();
            assertEquals(
                    List.of(payload + " ", payload + "?", payload),
                    infos.stream().map(DeviceInfo::name).toList());
            assertEquals(
                    List.of(guid + "2", guid + "3", guid + "1"),
                    infos.stream().map(DeviceInfo::guid).toList());
            assertEquals(
                    List.of(payload, "evening", payload + "!"), infos.get(0).tags());
            assertEquals(List.of(payload, payload), infos.get(2).areas());
            assertEquals(1, villa.devices().tagged(payload).size());
            assertEquals(payload, villa.areas().get(0).name());
            assertEquals(
                    List.of(payload, payload),
                    villa.areas().get(0).areas().get(0).path());
            for (PlantDevice device : villa.devices()) {
                assertEquals(1, device.readings().size());
                assertTrue(device.toString().contains(payload));
            }
        }
        Canary.assertSilent();
    }

    private static void initialize(Compilation compilation) throws Exception {
        try (URLClassLoader loader = compilation.loader()) {
            for (String source : compilation.sources().keySet()) {
                Class.forName(source.replace(".java", "").replace('/', '.'), true, loader);
            }
        }
        Canary.assertSilent();
    }

    private static String filled(String payload) {
        return PLANT.replace("~", payload.replace("'", "''"))
                .replace("^", identifier(payload).replace("'", "''"));
    }

    private static String identifier(String payload) {
        String dense = payload.replace(" ", "");
        return dense.substring(0, Math.min(120, dense.length()));
    }

    private Project project(String plant) {
        return new Project(folder)
                .annotated("vent", "(spec = \"aero.yaml\")", "(\"plant.yaml\")")
                .resource("aero.yaml", Specs.ventilation())
                .resource("plant.yaml", plant);
    }
}
