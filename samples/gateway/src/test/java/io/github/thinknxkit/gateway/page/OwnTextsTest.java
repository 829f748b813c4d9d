package io.github.thinknxkit.gateway.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.page.PageSite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** The gateway's own texts of the page: the same in every language, and none missing that its scripts ask for. */
class OwnTextsTest {

    private static final Path FILES = Path.of("src/main/resources/io/github/thinknxkit/gateway/page");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Pattern ASKED =
            Pattern.compile("\\bt\\(\"([^\"]+)\"|data-(?:text|label|placeholder)=\"([^\"]+)\"");

    /** What the page's own scripts leave to servers of each kind. */
    private static final Set<String> LEFT_TO_SERVERS = Set.of(
            "brand.tag",
            "gone",
            "error.unreachable",
            "error.status",
            "log.begun",
            "url.cloud",
            "copy.url.cloud",
            "copied.url.cloud",
            "copied.form.cloud",
            "nav.keys",
            "nav.hooks",
            "hooks.active",
            "hooks.pending",
            "hooks.disabled",
            "hooks.ended");

    /** JSON is YAML, and YAML refuses a key that is there twice. */
    private static Map<String, String> texts(Class<?> home, String name) throws IOException {
        try (InputStream in = home.getResourceAsStream(name)) {
            Map<String, String> texts = new LinkedHashMap<>();
            Map<?, ?> read = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            read.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        }
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
        Map<String, String> english = texts(ShownBuilding.class, "own-text-en.json");
        Map<String, String> other = texts(ShownBuilding.class, "own-text-" + language + ".json");
        assertEquals(List.copyOf(english.keySet()), List.copyOf(other.keySet()));
        english.forEach((key, text) -> {
            assertEquals(placeholders(text), placeholders(other.get(key)), key);
            assertFalse(other.get(key).isBlank(), key);
        });
    }

    @Test
    void areAllThere() throws Exception {
        Set<String> known =
                new TreeSet<>(texts(ShownBuilding.class, "own-text-en.json").keySet());
        assertEquals(Set.of(), without(LEFT_TO_SERVERS, known));
        known.addAll(texts(PageSite.class, "text-en.json").keySet());
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file :
                    files.filter(it -> it.toString().matches(".*\\.(js|html)")).toList()) {
                ASKED.matcher(Files.readString(file, StandardCharsets.UTF_8))
                        .results()
                        .forEach(it -> asked.add(it.group(1) == null ? it.group(2) : it.group(1)));
            }
        }
        assertEquals(Set.of(), without(asked, known));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
