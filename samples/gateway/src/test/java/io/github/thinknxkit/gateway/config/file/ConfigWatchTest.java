package io.github.thinknxkit.gateway.config.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.gateway.config.ConfigChange;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.config.ServerConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A configuration that changes while the gateway runs. */
class ConfigWatchTest {

    private static final String ONE = """
            folder: data
            servers:
              hotel: {cloud: true, key-file: hotel.key}
            """;
    private static final String TWO = ONE + "  office: {cloud: true, key-file: office.key}\n";

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private ConfigFile file;
    private ConfigWatch watch;

    @BeforeEach
    void start() throws IOException {
        file = new ConfigFile(Files.writeString(folder.resolve("gateway.yaml"), ONE));
        GatewayConfig config = file.read().config().orElseThrow();
        watch = new ConfigWatch(file, file.bytes(), config, new ConfigWatch.Listener() {

            @Override
            public void changed(ConfigChange change) {
                told.add(names(change.old()) + " to " + names(change.next()) + ", restart for " + change.restart());
            }

            @Override
            public void refused(List<ConfigProblem> problems) {
                told.add(problems.get(0).code().code());
            }
        });
    }

    private static List<String> names(GatewayConfig config) {
        return config.servers().stream().map(ServerConfig::name).toList();
    }

    @Test
    void aChangeIsToldOnce() throws IOException {
        look(ONE);
        look(ONE + "# a comment\n");
        look(TWO);
        watch.look();

        assertEquals(List.of("[hotel] to [hotel, office], restart for []"), told);
    }

    @Test
    void aMistakeIsToldOnceAndLeavesTheOldOneInForce() throws IOException {
        look(TWO + "listn: x\n");
        watch.look();
        Files.delete(file.path());
        watch.look();
        watch.look();
        look(TWO);

        assertEquals(
                List.of("GATE-UNKNOWN-KEY", "GATE-UNREADABLE", "[hotel] to [hotel, office], restart for []"), told);
    }

    @Test
    void whoAsksIsToldAgain() throws IOException {
        look("folder: [");
        watch.reload();
        Files.writeString(file.path(), ONE);
        watch.reload();

        assertEquals(List.of("GATE-SYNTAX", "GATE-SYNTAX"), told);
    }

    @Test
    void whatNeedsARestartIsNamed() throws IOException {
        look("listen: 0.0.0.0:443\nredirect: 0.0.0.0:80\nhooks: {http: true}\n" + TWO.replace("data", "elsewhere"));

        assertEquals(List.of("[hotel] to [hotel, office], restart for [listen, redirect, folder]"), told);
    }

    private void look(String content) throws IOException {
        Files.writeString(file.path(), content);
        // As programs do that deploy files.
        Files.setLastModifiedTime(file.path(), FileTime.fromMillis(0));
        watch.look();
    }
}
