package io.github.thinknxkit.spec.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An API that has nothing in common with the bundled one. */
class ShellyTest {

    private final String text = PathCases.shelly();

    @Test
    void loadsWithoutProblems() {
        assertEquals(List.of(), load(text).problems());
    }

    @Test
    void anApiMayHaveNeitherBasePathNorErrorField() {
        for (String given : List.of(text, text.replace("  port: 80\n", "  base-path: ''\n  port: 80\n"))) {
            ApiSpec spec = load(given).spec().orElseThrow();
            assertEquals("", spec.server().basePath());
            assertEquals("", spec.server().errorField());
        }
    }

    @Test
    void anApiMayHaveNoProbe() {
        assertEquals(Optional.empty(), load(text).spec().orElseThrow().server().probe());
    }

    @Test
    void parametersInThePathComeFirst() {
        String late = text.replace(
                "channel: {type: channel, device: true, description: the relay}\n      turn: {as: on, type: turn, description: whether it is switched on}\n",
                "turn: {as: on, type: turn, description: whether it is switched on}\n      channel: {type: channel, device: true, description: the relay}\n");
        assertFalse(late.equals(text));
        Operation turn = load(late).spec().orElseThrow().operations().stream()
                .filter(operation -> operation.name().text().equals("relay-turn"))
                .findFirst()
                .orElseThrow();
        assertEquals("relay/{channel}", turn.path());
        assertEquals("channel", turn.parameters().get(0).wireName());
        assertTrue(turn.sendsInPath(turn.parameters().get(0)));
        assertFalse(turn.sendsInPath(turn.parameters().get(1)));
    }

    @Test
    void theNearestNameIsProposed() {
        List<Problem> problems = load(text.replace(
                        "  relay-turn:\n    path: 'relay/{channel}'", "  relay-turn:\n    path: 'relay/{chanel}'"))
                .problems();
        assertEquals(
                "The path has {chanel}, but the operation has no parameter 'chanel'.",
                problems.get(0).message());
        assertEquals("channel", problems.get(0).suggestion().orElseThrow());
    }

    private static SpecResult load(String yaml) {
        return new SpecLoader().load(SpecSource.of("shelly.yaml", yaml));
    }
}
