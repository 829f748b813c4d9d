package io.github.thinknxkit.spec.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password in a plant file is in no problem, whatever slip is in its line. */
class PlantCredentialsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url: http://service:hunter2@h: x",
                "url: http://service:hunter2@h",
                "password hunter2",
                "password: hun: hunter2",
                "password:hunter2",
                "password = hunter2",
                "  password: %hunter2",
                "password: *hunter2",
                "password: &hunter2 x",
                "password: \"hunter2",
                "password: [hunter2",
                "password: \"hunter2\" x",
                "password: \"\\hunter2\"",
                "Password:\thunter2",
                "cloud_token: hunter2: x",
                "devices: {Lamp: {kind: light, password: hunter2, guid: a}}",
                "devices: {Lamp: {kind: light password: hunter2, guid: a}}",
                "devices: {Lamp: {kind: light, passwort: hunter2}}",
                "devices: {Lamp: {key: light, password: hunter2: x}}",
                "devices: {Lamp: {key: light, password: *hunter2}}",
                "(key: a, password: hunter2): x",
                "key: hunter2hunter2hunter2hunter2hunter2hunter2hunter2hunter2hunter2hunter2hunter2hunter2: x",
            })
    void noProblemRepeatsIt(String line) {
        List<Problem> problems = problems("format: 1\nplant: House\n" + line + "\n");

        assertFalse(problems.isEmpty());
        problems.forEach(problem -> assertFalse(problem.toString().contains("hunter2"), problem::toString));
    }

    @Test
    void aPasswordFileThatIsGivenByMistakeIsNotRepeated() {
        problems("hunter2\n")
                .forEach(problem -> assertFalse(problem.toString().contains("hunter2"), problem::toString));
    }

    @Test
    void whatIsNoCredentialIsStillQuoted() {
        assertEquals(
                "A text with ': ' in it needs quotes: write plant: \"House: north\".",
                problems("format: 1\nplant: House: north\n").get(0).message());
    }

    private static List<Problem> problems(String text) {
        DeviceKinds kinds = new DeviceKinds(Map.of());
        return new PlantLoader(kinds)
                .load(SpecSource.of("plant.yaml", text.getBytes(StandardCharsets.UTF_8)))
                .problems();
    }
}
