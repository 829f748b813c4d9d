package io.github.thinknxkit.samples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.PlantResult;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.problem.Problem;
import io.github.thinknxkit.spec.text.DecodedText;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;

/** Specs and plant files of any content: what is wrong with them is told at its place, the same each time, and nothing throws. */
@Timeout(10)
class FileFuzzTest {

    private static final DeviceKinds KINDS =
            DeviceKinds.of(new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow());

    /** A password in a line of its own, as the corpus has it. */
    private static final Pattern PASSWORD = Pattern.compile("(?m)^ *password: " + Messages.SECRET + "$");

    @FuzzTest
    void spec(byte[] bytes) {
        SpecSource source = SpecSource.of("spec.yaml", bytes);
        SpecResult result = new SpecLoader().load(source);
        assertEquals(result, new SpecLoader().load(source));
        assertEquals(result.problems().isEmpty(), result.spec().isPresent());
        assertFit(result.problems(), bytes);
    }

    @FuzzTest
    void plant(byte[] bytes) {
        SpecSource source = SpecSource.of("plant.yaml", bytes);
        PlantResult result = new PlantLoader(KINDS).load(source);
        assertEquals(result, new PlantLoader(KINDS).load(source));
        assertEquals(result.problems().isEmpty(), result.plant().isPresent());
        assertFit(result.problems(), bytes);
        String text = DecodedText.of(bytes).text();
        boolean once = text.indexOf(Messages.SECRET) == text.lastIndexOf(Messages.SECRET);
        if (once && PASSWORD.matcher(text).find()) {
            result.problems().forEach(problem -> Messages.assertDiscreet(problem.toString()));
        }
    }

    private static void assertFit(List<Problem> problems, byte[] bytes) {
        List<String> lines = Messages.lines(DecodedText.of(bytes).text());
        problems.forEach(problem -> Messages.assertFit(problem, lines));
        assertTrue(problems.stream().allMatch(problem -> problem.code().code().matches("[A-Z]+(-[A-Z0-9]+)+")));
    }
}
