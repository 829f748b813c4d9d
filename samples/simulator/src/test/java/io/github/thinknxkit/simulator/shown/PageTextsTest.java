package io.github.thinknxkit.simulator.shown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.page.PageServer;
import io.github.thinknxkit.page.command.CommandCatalog;
import io.github.thinknxkit.page.command.Control;
import io.github.thinknxkit.page.command.PageCommand;
import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.event.SimulatorEvent.Restarted.Extent;
import io.github.thinknxkit.simulator.journal.ApiPort;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DeviceKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The texts of the page: the same in every language, none missing, none left over. */
class PageTextsTest {

    private static final List<Path> FILES = List.of(
            Path.of("../page/src/main/resources/io/github/thinknxkit/page"),
            Path.of("src/main/resources/io/github/thinknxkit/simulator/shown"));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Pattern IN_SCRIPT = Pattern.compile("\"([a-z]+(?:[.-][a-zA-Z-]+)*)\"");
    private static final Pattern IN_PAGE = Pattern.compile("data-(?:text|label|placeholder)=\"([^\"]+)\"");

    /** JSON is YAML, and YAML refuses a key that is there twice. */
    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> texts = texts(PageServer.class, "text-" + language + ".json");
        Map<String, String> own = texts(ShownSimulator.class, "own-text-" + language + ".json");
        own.forEach((key, text) -> assertNull(texts.put(key, text), key));
        return texts;
    }

    private static Map<String, String> texts(Class<?> home, String name) throws IOException {
        try (InputStream in = home.getResourceAsStream(name)) {
            Map<String, String> texts = new LinkedHashMap<>();
            Map<?, ?> read = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            read.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        }
    }

    /** Returns the scripts and the page itself. */
    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : FILES) {
            try (Stream<Path> all = Files.list(folder)) {
                all.filter(it -> it.toString().matches(".*\\.(js|html)")).forEach(files::add);
            }
        }
        return files;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "de", "fr"})
    void areTheSameInEveryLanguage(String language) throws Exception {
        Map<String, String> english = texts("en");
        Map<String, String> other = texts(language);
        assertEquals(List.copyOf(english.keySet()), List.copyOf(other.keySet()));
        english.forEach((key, text) -> {
            assertEquals(placeholders(text), placeholders(other.get(key)), key);
            assertFalse(other.get(key).isBlank(), key);
        });
        long same = english.keySet().stream()
                .filter(key -> english.get(key).equals(other.get(key)))
                .count();
        assertTrue(same < english.size() / 5, same + " texts are those of English");
    }

    private static Set<String> made() {
        List<PageCommand> commands = new CommandCatalog()
                .all().values().stream().flatMap(List::stream).toList();
        Set<String> made = new TreeSet<>(Set.of("kind.SYSTEM"));
        commands.forEach(command -> made.add("command." + command.operation()));
        commands.stream()
                .flatMap(command -> command.controls().stream())
                .flatMap(PageTextsTest::words)
                .filter(word -> !word.matches("\\d"))
                .forEach(word -> made.add("choice." + word));
        Arrays.stream(DeviceKind.values()).forEach(it -> made.add("kind." + it));
        Arrays.stream(Controller.values())
                .filter(it -> it != Controller.MOVEMENT && it != Controller.TRIGGER)
                .forEach(it -> made.add("controller." + it));
        Arrays.stream(FaultKind.values()).forEach(it -> made.add("fault." + it));
        Arrays.stream(ApiPort.values()).forEach(it -> made.add("port." + it));
        Arrays.stream(Scheme.values()).forEach(it -> made.add("scheme." + it));
        Arrays.stream(Extent.values()).forEach(it -> made.add("log.restarted." + it));
        made.addAll(Set.of("failure.cancelled", "failure.late", "failure.lost"));
        made.addAll(Set.of("appearance.light", "appearance.dark"));
        made.addAll(Set.of("nav.cloud", "nav.faults"));
        made.addAll(Set.of("reach.OPEN", "reach.LOST", "reach.REFUSED", "reach.UNWATCHED"));
        made.addAll(Set.of("key.enable.done", "key.renew.done"));
        made.addAll(Set.of("restart.soft.text", "restart.full.text", "shutdown.text"));
        for (String counted : new String[] {"devices", "fault.active", "log.held", "log.missed"}) {
            made.addAll(Set.of(counted + ".one", counted + ".other"));
        }
        return made;
    }

    private static Stream<String> words(Control control) {
        if (control instanceof Control.Switch it) {
            return Stream.of(it.off(), it.on());
        }
        return control instanceof Control.Choice it ? it.options().stream().map(Control.Option::word) : Stream.of();
    }

    @Test
    void areAllThereAndAllUsed() throws Exception {
        Set<String> english = texts("en").keySet();
        Set<String> made = made();
        assertEquals(Set.of(), without(made, english), "not there");
        Set<String> written = new TreeSet<>();
        for (Path file : files()) {
            Pattern pattern = file.toString().endsWith(".js") ? IN_SCRIPT : IN_PAGE;
            pattern.matcher(Files.readString(file, StandardCharsets.UTF_8))
                    .results()
                    .forEach(it -> written.add(it.group(1)));
        }
        Set<String> left = without(english, written);
        left.removeAll(made);
        assertEquals(Set.of(), left, "not used");
        Set<String> asked = new TreeSet<>();
        for (Path file : files()) {
            Pattern calls = Pattern.compile("\\bt\\(\"([^\"]+)\"|data-(?:text|label|placeholder)=\"([^\"]+)\"");
            calls.matcher(Files.readString(file, StandardCharsets.UTF_8))
                    .results()
                    .forEach(it -> asked.add(it.group(1) == null ? it.group(2) : it.group(1)));
        }
        assertEquals(Set.of(), without(asked, english), "not there");
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
