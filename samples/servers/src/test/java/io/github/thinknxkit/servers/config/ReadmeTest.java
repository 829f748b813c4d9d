package io.github.thinknxkit.servers.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.servers.file.ConfigCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README tells of configurations is so. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```yaml\n(.*?)^```$");
    private static final Pattern CODE = Pattern.compile("(?m)^\\| `(CONFIG-[A-Z0-9-]+)` \\|");

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void itHasEachKeyAndEachCode() throws IOException {
        for (String key : ServersReader.keys()) {
            assertTrue(
                    readme().lines().anyMatch(line -> line.startsWith("| `") && line.contains("`" + key + "`")), key);
        }
        assertEquals(
                Arrays.stream(ConfigCode.values()).map(ConfigCode::code).toList(),
                CODE.matcher(readme()).results().map(match -> match.group(1)).toList());
    }

    @Test
    void whatIsShownCanBeRead() throws IOException {
        Matcher blocks = BLOCK.matcher(readme());
        for (MatchResult block : blocks.results().toList()) {
            assertEquals("[]", SomeConfig.problems(block.group(1)).toString());
        }
    }
}
