package io.github.thinknxkit.samples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thinknxkit.cli.batch.LinePlanner;
import io.github.thinknxkit.cli.batch.ShellWords;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.call.DeviceNames;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.SettingPlanner;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.ProfileFile;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceType;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;

/** Lines of batches and files of profiles: they are understood, or it is told what to write instead; and no secret is repeated. */
@Timeout(10)
class CommandFuzzTest {

    private static final ApiActions ACTIONS =
            new ApiActions(new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow());

    private static final Plant PLANT = new Plant(
            "House",
            List.of(
                    device("light", List.of("power", "power-level"), "L", "Ceiling light", "Hall"),
                    device("blind", List.of("movement", "position"), "B", "Blind", "Ground floor", "Hall"),
                    device("thermostat", List.of("setpoint", "mode"), "T", "Heating")));

    private static final LinePlanner PLANNER =
            new LinePlanner(ACTIONS, DeviceNames.GUIDS, () -> new SettingPlanner(ACTIONS, PLANT, DeviceNames.GUIDS));

    private static final ProfileFile PROFILES = new ProfileFile(Path.of("config.yaml"));

    private static DeviceInfo device(String kind, List<String> controllers, String guid, String name, String... areas) {
        return DeviceInfo.of(new DeviceType(kind, controllers, Protection.NONE), guid, name, List.of(areas));
    }

    @FuzzTest
    void line(byte[] bytes) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        assertNotNull(ShellWords.unfinished(line));
        List<String> words = List.of();
        try {
            words = ShellWords.split(line);
            assertEquals(words, ShellWords.split(quoted(words)));
            if (!words.isEmpty()) {
                PlannedCall call = PLANNER.plan(words);
                assertNotNull(call.lane());
            }
        } catch (UsageException | InvalidArgumentException e) {
            Messages.assertFit(e.getMessage());
            if (words.stream().allMatch(word -> word.startsWith("--") || !word.contains(Messages.SECRET))) {
                Messages.assertDiscreet(e.getMessage());
            }
        }
    }

    /** As a shell takes any word. */
    private static String quoted(List<String> words) {
        return words.stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }

    @FuzzTest
    void profile(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            ConnectionSettings settings = PROFILES.read(text, ProfileFile.DEFAULT);
            assertFalse(isSecretOnly(text) && settings.toString().contains(Messages.SECRET), "a secret is shown");
        } catch (UsageException e) {
            Messages.assertDiscreet(e.getMessage());
        }
    }

    /** Whether the secret stands where secrets do, and nowhere else. */
    private static boolean isSecretOnly(String text) {
        return text.lines()
                .allMatch(line -> !line.contains(Messages.SECRET)
                        || line.matches(" +(password|key): '?" + Messages.SECRET + "'?"));
    }
}
