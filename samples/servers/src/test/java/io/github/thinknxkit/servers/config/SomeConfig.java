package io.github.thinknxkit.servers.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.ConfigFile;
import io.github.thinknxkit.servers.file.ConfigProblem;
import io.github.thinknxkit.servers.file.ConfigResult;
import io.github.thinknxkit.servers.file.Item;
import io.github.thinknxkit.servers.file.Problems;
import io.github.thinknxkit.servers.file.Section;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The configuration of some program: its servers, and a key of its own. */
public record SomeConfig(List<ServerConfig> servers, Optional<String> folder) implements Configured {

    public static ConfigFile<SomeConfig> in(Path file) {
        return new ConfigFile<>(file, SomeConfig::read);
    }

    private static Optional<SomeConfig> read(Item root, Problems problems) {
        return Section.open(root, List.of("servers", "folder"), problems)
                .map(section -> new SomeConfig(
                        new ServersReader(problems).read(section),
                        section.value("folder", ConfigCode.VALUE, Item::text)));
    }

    static List<ConfigProblem> problems(String text) {
        ConfigResult<SomeConfig> result =
                in(Path.of("/etc/thinknx/some.yaml")).read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(result.config().isEmpty(), !result.problems().isEmpty());
        return result.problems();
    }
}
