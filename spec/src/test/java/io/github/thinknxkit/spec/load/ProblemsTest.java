package io.github.thinknxkit.spec.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.spec.mistyped.Jargon;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every problem, with its code, line, column and path, and no problem that follows from another. */
class ProblemsTest {

    private static List<ProblemCase> all() {
        return Stream.of(
                        YamlCases.all(),
                        StructureCases.all(),
                        TypeCases.all(),
                        PathCases.all(),
                        ReferenceCases.all(),
                        TelegramCases.all(),
                        ProbeCases.all())
                .flatMap(List::stream)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> isReportedAtItsPlaceAndAlone() {
        return all().stream().map(c -> DynamicTest.dynamicTest(c.name(), c::check));
    }

    @Test
    void noMessageSpeaksOfTheParser() {
        all().forEach(it -> Jargon.assertNone(new SpecLoader()
                .load(SpecSource.of("spec.yaml", it.source().getBytes(it.charset())))
                .problems()));
    }

    @Test
    void everyCodeHasACase() {
        Set<String> codes = new TreeSet<>();
        EnumSet.allOf(ProblemCode.class).forEach(code -> codes.add(code.code()));
        codes.removeIf(code -> !code.startsWith("SPEC-")); // no spec can have these
        all().forEach(c -> codes.removeAll(c.codes()));
        assertEquals(Set.of(), codes, "codes that no case produces");
    }
}
