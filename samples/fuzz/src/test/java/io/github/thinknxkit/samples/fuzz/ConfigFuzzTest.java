package io.github.thinknxkit.samples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thinknxkit.bridge.config.ProgramConfig;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.servers.file.ConfigFile;
import io.github.thinknxkit.servers.file.ConfigProblem;
import io.github.thinknxkit.servers.file.ConfigResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;

/** Configurations of the gateway and of the bridge: what is wrong is told, the same each time, and never with a value of the file. */
@Timeout(10)
class ConfigFuzzTest {

    private static final Path FILE = Path.of("no-such-folder", "config.yaml");

    @FuzzTest
    void gateway(byte[] bytes) {
        read(GatewayConfig.in(FILE), bytes);
    }

    @FuzzTest
    void bridge(byte[] bytes) {
        read(ProgramConfig.in(FILE), bytes);
    }

    private static void read(ConfigFile<?> file, byte[] bytes) {
        ConfigResult<?> result = file.read(bytes);
        assertEquals(result.problems(), file.read(bytes).problems());
        assertEquals(result.problems().isEmpty(), result.config().isPresent());
        boolean isValue = isValue(new String(bytes, StandardCharsets.UTF_8));
        result.problems().forEach(problem -> assertFit(problem, isValue));
    }

    private static void assertFit(ConfigProblem problem, boolean isDiscreet) {
        Messages.assertFit(problem.place());
        Messages.assertFit(problem.message());
        problem.excerpt().lines().forEach(Messages::assertFit);
        if (isDiscreet) {
            Messages.assertDiscreet(
                    problem.place() + problem.message() + problem.excerpt().replace("\n", ""));
        }
    }

    /** Whether the secret is the value of a key wherever it is in a file; what stands where a key does is quoted. */
    private static boolean isValue(String text) {
        return text.lines()
                .allMatch(line -> !line.contains(Messages.SECRET)
                        || line.matches(" *[a-z-]+: (['\"]?)" + Messages.SECRET + "\\1"));
    }
}
