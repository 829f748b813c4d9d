package io.github.thinknxkit.samples.conformance.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The workflows run what is pinned, with no more rights than they need; and the forms for issues ask for no secrets. */
class WorkflowsTest {

    private static final Path FOLDER = Path.of("..", "..", ".github");

    /** The full id of a commit, and for people the version that it is. */
    private static final Pattern PINNED = Pattern.compile("uses: [\\w-]+/[\\w/-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");

    /** What somebody who opens a pull request can write: in a script it would be run. */
    private static final Pattern OF_STRANGERS = Pattern.compile("\\$\\{\\{[^}]*(github\\.(event|head_ref)|inputs)");

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    static List<Path> workflows() throws IOException {
        return files("workflows");
    }

    static List<Path> forms() throws IOException {
        return files("ISSUE_TEMPLATE").stream()
                .filter(file -> !file.endsWith("config.yml"))
                .toList();
    }

    private static Map<?, ?> read(Path file) throws IOException {
        return (Map<?, ?>)
                new Load(LoadSettings.builder().setLabel(file.toString()).build())
                        .loadFromString(Files.readString(file));
    }

    private static Map<?, ?> map(Map<?, ?> parent, String key) {
        return (Map<?, ?>) parent.get(key);
    }

    private static List<Map<?, ?>> maps(Map<?, ?> parent, String key) {
        return ((List<?>) parent.get(key))
                .stream().<Map<?, ?>>map(Map.class::cast).toList();
    }

    private static List<Map<?, ?>> jobs(Path workflow) throws IOException {
        return map(read(workflow), "jobs").values().stream()
                .<Map<?, ?>>map(Map.class::cast)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void pinTheActions(Path workflow) throws IOException {
        List<String> uses = Files.readString(workflow)
                .lines()
                .filter(line -> line.contains("uses:"))
                .toList();

        assertFalse(uses.isEmpty());
        assertEquals(
                List.of(),
                uses.stream()
                        .filter(line -> !PINNED.matcher(line.strip().replaceFirst("^- ", ""))
                                .matches())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void mayReadAndNoMore(Path workflow) throws IOException {
        assertEquals(Map.of("contents", "read"), map(read(workflow), "permissions"));
        for (Map<?, ?> job : jobs(workflow)) {
            // More rights, and secrets, only where somebody has to agree first.
            assertTrue(job.get("permissions") == null || job.get("environment") != null, job::toString);
            assertTrue(!job.toString().contains("secrets.") || job.get("environment") != null, job::toString);
            assertTrue(job.get("timeout-minutes") instanceof Integer, job::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void runNothingThatStrangersWrite(Path workflow) throws IOException {
        assertFalse(map(read(workflow), "on").containsKey("pull_request_target"));
        for (Map<?, ?> job : jobs(workflow)) {
            for (Map<?, ?> step : maps(job, "steps")) {
                String script = String.valueOf(step.get("run"));
                assertFalse(OF_STRANGERS.matcher(script).find(), script);
                if (String.valueOf(step.get("uses")).startsWith("actions/checkout@")) {
                    assertEquals(false, map(step, "with").get("persist-credentials"), step::toString);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formsAskForNoSecrets(Path form) throws IOException {
        Map<?, ?> read = read(form);
        Map<?, ?> first = maps(read, "body").get(0);

        assertTrue(read.get("name") instanceof String && read.get("description") instanceof String);
        assertTrue(
                map(first, "attributes").get("value").toString().startsWith("**Never paste a password or a key**"),
                first::toString);
    }

    @ParameterizedTest
    @MethodSource("updates")
    void updatesAreLookedForEachWeek(String ecosystem) throws IOException {
        assertTrue(
                maps(read(FOLDER.resolve("dependabot.yml")), "updates").stream()
                        .filter(update -> update.get("package-ecosystem").equals(ecosystem))
                        .anyMatch(update ->
                                map(update, "schedule").get("interval").equals("weekly")),
                ecosystem);
    }

    static List<String> updates() {
        return List.of("maven", "github-actions");
    }
}
