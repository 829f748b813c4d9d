package io.github.thinknxkit.spec.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.spec.mistyped.Jargon;
import io.github.thinknxkit.spec.problem.Problem;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every problem of a plant file, with its code, line, column and path, and no problem that follows from another. */
class PlantProblemsTest {

    @TestFactory
    Stream<DynamicTest> isReportedAtItsPlaceAndAlone() {
        return PlantCases.all().stream().map(it -> DynamicTest.dynamicTest(it.name(), it::check));
    }

    @Test
    void everyCodeHasACase() {
        Set<String> codes = new TreeSet<>();
        for (ProblemCode code : ProblemCode.values()) {
            codes.add(code.code());
        }
        // What a step may be only a simulator knows: its tests prove PLANT-STEP.
        codes.removeIf(code -> !code.startsWith("PLANT-") || code.equals("PLANT-STEP"));
        // What the exports have a plant file does not know: GroupCatalogTest proves these.
        codes.removeAll(Set.of("PLANT-UNKNOWN-GROUP", "PLANT-UNKNOWN-DATAPOINT-TYPE"));
        PlantCases.all().forEach(it -> codes.removeAll(it.codes()));
        assertEquals(Set.of(), codes, "codes that no case produces");
    }

    @Test
    void noMessageSpeaksOfTheParser() {
        PlantCases.all()
                .forEach(it -> Jargon.assertNone(Villa.load(it.text().clean()).problems()));
    }

    @Test
    void noProblemRepeatsACredential() {
        for (PlantCase it : PlantCases.all()) {
            String problems = Villa.load(it.text().clean()).problems().toString();
            assertFalse(problems.contains("hunter2"), problems);
        }
    }

    @Test
    void theNearestNameIsProposed() {
        assertEquals(Optional.of("button"), suggestion("kind: button", "kind: buton"));
        assertEquals(Optional.of("power"), suggestion("controllers: [power]", "controllers: [powr]"));
        assertEquals(Optional.of("position"), suggestion("controller: position", "controller: postion"));
        assertEquals(Optional.of("garden-valve"), suggestion("as: garden-valve", "as: Garden valve"));
        assertEquals(Optional.of("setpoint"), suggestion("setpoint: {min", "set-point: {min"));
    }

    private static Optional<String> suggestion(String old, String now) {
        List<Problem> problems = Villa.load(Villa.text().replace(old, now)).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0).suggestion();
    }
}
