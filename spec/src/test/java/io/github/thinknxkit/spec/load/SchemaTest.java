package io.github.thinknxkit.spec.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The JSON Schema agrees with the loader: it takes what the loader takes, and sees what a schema can see. */
class SchemaTest {

    private static final String RESOURCE = "/io/github/thinknxkit/spec/thinknx-spec.schema.json";

    /** What the shape of a file tells. The other codes are of what its parts mean to each other. */
    private static final Set<String> VISIBLE = Set.of(
            "SPEC-OTHER-FILE",
            "SPEC-FORMAT-VERSION",
            "SPEC-UNKNOWN-KEY",
            "SPEC-MISSING-KEY",
            "SPEC-WRONG-KIND",
            "SPEC-EMPTY",
            "SPEC-LINE-BREAK",
            "SPEC-TOO-LONG",
            "SPEC-NUMBER",
            "SPEC-BOOLEAN",
            "SPEC-UNKNOWN-WORD",
            "SPEC-NAME",
            "SPEC-PATH",
            "SPEC-URL",
            "SPEC-STATUS",
            "SPEC-WIRE-NAME",
            "SPEC-FLAG-VALUES");

    /** Rules of which a schema can state a part only. */
    private static final Set<String> IN_PART = Set.of("SPEC-DURATION-UNITS");

    private static Schema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream in = SpecLoader.class.getResourceAsStream(RESOURCE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        }
    }

    @Test
    void takesTheBundledSpec() {
        String text = new String(SpecSource.bundled().bytes(), StandardCharsets.UTF_8);
        assertEquals(List.of(), errors(text));
    }

    @Test
    void takesEverythingThatTheFormatHas() {
        assertEquals(List.of(), errors(Lamp.text()));
        assertEquals(List.of(), errors(PathCases.shelly()));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatItCanSee() {
        return cases().filter(c -> c.codes().stream().anyMatch(VISIBLE::contains))
                .map(c -> DynamicTest.dynamicTest(
                        c.name(), () -> assertFalse(errors(c.source()).isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> leavesTheRestToTheLoader() {
        return cases().filter(
                        c -> c.codes().stream().noneMatch(code -> VISIBLE.contains(code) || IN_PART.contains(code)))
                .map(c -> DynamicTest.dynamicTest(c.name(), () -> assertEquals(List.of(), errors(c.source()))));
    }

    private static Stream<ProblemCase> cases() {
        return Stream.of(
                        StructureCases.all(),
                        TypeCases.all(),
                        ReferenceCases.all(),
                        TelegramCases.all(),
                        ProbeCases.all())
                .flatMap(List::stream);
    }

    private static List<Error> errors(String yaml) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        JsonNode node = new ObjectMapper().valueToTree(tree);
        return schema.validate(node);
    }
}
