package io.github.thinknxkit.bridge.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.servers.file.ConfigProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README and examples say of configurations is so. */
class DocumentsTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^( *)```yaml\n(.*?)^\\1```$");

    /** Returns the configurations that are shown. */
    static List<String> configurations() throws IOException {
        List<String> files = new ArrayList<>(BLOCK.matcher(Files.readString(README))
                .results()
                .map(block -> block.group(2).replaceAll("(?m)^" + block.group(1), ""))
                .filter(text -> !text.startsWith("alias:"))
                .toList());
        assertEquals(3, files.size());
        for (String name : List.of("trial.yaml", "src/main/deploy/bridge.yaml")) {
            files.add(Files.readString(Path.of(name)));
        }
        return files;
    }

    @Test
    void whatIsShownCanBeRead() throws IOException {
        for (String file : configurations()) {
            assertEquals(
                    "",
                    ConfigProblem.text(ProgramConfig.in(Path.of("bridge.yaml"))
                            .read(file.getBytes(StandardCharsets.UTF_8))
                            .problems()));
        }
    }

    @Test
    void theTrialHasItsPlantFile() throws IOException {
        ProgramConfig trial = ProgramConfig.in(Path.of("trial.yaml")).read().orElseThrow();

        assertTrue(Files.exists(trial.servers().get(0).plant().orElseThrow()));
    }

    @Test
    void theTablesHaveEachKey() throws IOException {
        List<String> rows = Stream.concat(
                        Files.readAllLines(README).stream(), Files.readAllLines(Path.of("DEVICES.md")).stream())
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf(" |", 2)))
                .toList();
        Set<String> keys = new TreeSet<>();
        Stream.of(BridgeReader.KEYS, BrokerReader.KEYS, OptionsReader.DEVICE_KEYS, OptionsReader.GROUP_KEYS)
                .forEach(keys::addAll);
        // It is there to be refused.
        keys.remove("password");
        keys.removeIf(key -> rows.stream().anyMatch(row -> row.contains("`" + key + "`")));

        assertEquals(Set.of(), keys);
    }

    /** The rules in the README are a part of the example's. */
    @Test
    void theRulesForTheBrokerAreThoseOfTheExample() throws IOException {
        String rules = Files.readString(Path.of("src", "main", "deploy", "mosquitto.acl"));
        String readme = Files.readString(README);
        int start = readme.indexOf("```text\nuser bridge\n") + "```text\n".length();
        for (String part :
                List.of(readme.substring(start, readme.indexOf("```", start)).split("\n\n", -1))) {
            assertTrue(rules.contains("\n" + part.strip() + "\n"), part);
        }
    }
}
