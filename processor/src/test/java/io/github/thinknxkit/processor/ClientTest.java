package io.github.thinknxkit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.processor.harness.FakeCaller;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import io.github.thinknxkit.processor.harness.VentilationStories;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A client over a fake caller: requests as values, checks, answers, freshness. */
@Timeout(60)
class ClientTest {

    @TempDir
    static Path folder;

    private static VentilationStories stories;

    @BeforeAll
    static void compile() {
        stories = new VentilationStories(folder);
    }

    @AfterAll
    static void close() throws IOException {
        stories.close();
    }

    @Test
    void fakeCallerTakesThePlaceOfTheServer() throws Exception {
        FakeCaller caller = new FakeCaller(Map.of("unit", "A-1"));
        assertEquals("A-1", stories.tell("run", stories.fake(caller)));
        assertEquals("unit/run", caller.calls().get(0).operation().name());
        assertEquals("A-1", caller.calls().get(0).target());
        assertEquals("unit A-1", stories.tell("close", stories.fake(caller)));
        assertTrue(caller.isClosed());
    }

    @Test
    void requestsAreValues() throws Exception {
        assertEquals(
                "[A-1, HIGH, OptionalInt[3], OptionalDouble.empty, true, false, ABSOLUTE]",
                stories.tell("values", stories.fake(new FakeCaller())));
    }

    @Test
    void wireFormHasWhatIsGivenOnly() throws Exception {
        assertEquals("unit/stage?unit=A-1&st=low", stories.tell("bareStage", stories.fake(new FakeCaller())));
    }

    @Test
    void whatTheSpecDoesNotAllowThrowsBeforeAnythingIsSent() throws Exception {
        FakeCaller caller = new FakeCaller();
        for (Map.Entry<String, String> story : Map.of(
                        "tooShort", "unit must have at least 3 characters",
                        "tooLittle", "forValue must be at least 1 min, not 0",
                        "tooMuch", "limit must be 0.5 to 250 m³/h, not 250.1",
                        "notANumber", "limit must be 0.5 to 250 m³/h, not NaN",
                        "nothing", "stage must not be null",
                        "noTime", "deadline must be more than zero")
                .entrySet()) {
            InvalidArgumentException e = assertThrows(
                    InvalidArgumentException.class, () -> stories.tell(story.getKey(), stories.fake(caller)));
            assertTrue(e.getMessage().contains(story.getValue()), e.getMessage());
        }
        assertEquals(List.of(), caller.calls());
    }

    @Test
    void runningCodeKnowsWhetherItFitsItsSpec() throws Exception {
        assertEquals("current", stories.tell("freshness", stories.fake(new FakeCaller())));
        try {
            new Project(folder).resource("aero.yaml", Specs.ventilation() + "# changed\n");
            assertEquals("stale: rebuild", stories.tell("freshness", stories.fake(new FakeCaller())));
        } finally {
            new Project(folder).resource("aero.yaml", Specs.ventilation());
        }
    }
}
