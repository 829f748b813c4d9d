package io.github.thinknxkit.servers.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.servers.file.ConfigFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A configuration that changes while a program runs. */
class ConfigWatchTest {

    private static final String ONE = """
            servers:
              hotel: {cloud: true, key-file: hotel.key, plant: hotel.plant, trust: hotel.pem}
            """;
    private static final String TWO = ONE + "  office: {cloud: true, key-file: office.key}\n";

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private boolean isUsable = true;
    private ConfigFile<SomeConfig> file;
    private ConfigWatch<SomeConfig> watch;

    @BeforeEach
    void start() throws IOException {
        for (String name : List.of("hotel.key", "hotel.plant", "hotel.pem", "office.key")) {
            Files.writeString(folder.resolve(name), "one");
        }
        file = SomeConfig.in(Files.writeString(folder.resolve("some.yaml"), ONE));
        SomeConfig config = file.read().orElseThrow();
        watch = new ConfigWatch<>(file, config, new ConfigWatch.Listener<>() {

            @Override
            public void changed(SomeConfig old, SomeConfig next) {
                if (!isUsable) {
                    throw new UsageException("no use");
                }
                told.add(names(old) + " to " + names(next));
            }

            @Override
            public void refused(String text) {
                told.add(text.replaceAll("(?s).*\\[(CONFIG-[A-Z-]+)].*", "$1"));
            }
        });
        watch.look();
        assertEquals(List.of("[hotel] to [hotel]"), told);
        told.clear();
    }

    private static List<String> names(SomeConfig config) {
        return config.servers().stream().map(ServerConfig::name).toList();
    }

    @Test
    void aChangeIsToldOnce() throws IOException {
        look("some.yaml", ONE);
        look("some.yaml", TWO);
        watch.look();

        assertEquals(List.of("[hotel] to [hotel, office]"), told);
    }

    @Test
    void aFileThatItNamesIsToldToo() throws IOException {
        look("hotel.plant", "two");
        look("hotel.key", "two");
        look("hotel.pem", "two");
        // Nothing names this one yet.
        look("office.key", "two");
        watch.look();
        assertEquals(List.of("[hotel] to [hotel]", "[hotel] to [hotel]", "[hotel] to [hotel]"), told);

        told.clear();
        look("some.yaml", TWO);
        look("office.key", "three");
        Files.delete(folder.resolve("office.key"));
        watch.look();
        watch.look();
        assertEquals(
                List.of(
                        "[hotel] to [hotel, office]",
                        "[hotel, office] to [hotel, office]",
                        "[hotel, office] to [hotel, office]"),
                told);
    }

    @Test
    void aMistakeIsToldOnceAndLeavesTheOldOneInForce() throws IOException {
        look("some.yaml", TWO + "foldr: x\n");
        watch.look();
        Files.delete(file.path());
        watch.look();
        watch.look();
        look("some.yaml", TWO);

        assertEquals(List.of("CONFIG-UNKNOWN-KEY", "CONFIG-UNREADABLE", "[hotel] to [hotel, office]"), told);
    }

    @Test
    void whatCannotBeUsedIsTriedAgain() throws IOException {
        isUsable = false;
        look("some.yaml", TWO);
        watch.look();
        // As after a change of rights, which is in no file.
        isUsable = true;
        watch.look();
        watch.look();

        assertEquals(List.of("no use", "[hotel] to [hotel, office]"), told);
    }

    @Test
    void whoAsksIsToldAgain() throws IOException {
        look("some.yaml", "servers: [");
        watch.reload();
        Files.writeString(file.path(), ONE);
        watch.reload();

        assertEquals(List.of("CONFIG-SYNTAX", "CONFIG-SYNTAX", "[hotel] to [hotel]"), told);
    }

    private void look(String name, String content) throws IOException {
        Path changed = Files.writeString(folder.resolve(name), content);
        // As programs do that deploy files.
        Files.setLastModifiedTime(changed, FileTime.fromMillis(0));
        watch.look();
    }
}
