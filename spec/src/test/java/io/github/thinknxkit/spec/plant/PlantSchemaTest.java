package io.github.thinknxkit.spec.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.thinknxkit.spec.load.PlantLoader;
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
class PlantSchemaTest {

    private static final String RESOURCE = "/io/github/thinknxkit/spec/thinknx-plant.schema.json";

    /** What only the loader can see: references, and what YAML itself refuses. */
    private static final Set<String> FOR_THE_LOADER = Set.of(
            "SPEC-SYNTAX",
            "SPEC-BIDI-CONTROL",
            "SPEC-DUPLICATE-KEY",
            "SPEC-RANGE",
            "PLANT-UNKNOWN-KIND",
            "PLANT-UNKNOWN-CONTROLLER",
            "PLANT-DUPLICATE-GUID",
            "PLANT-DUPLICATE-GROUP",
            "PLANT-DUPLICATE-NAME",
            "PLANT-NO-NUMBER",
            "PLANT-LIMIT",
            "PLANT-DIRECTION",
            "PLANT-UNKNOWN-DEVICE");

    /** What a parser of JSON or YAML for editors refuses by itself. */
    private static final Set<String> UNREADABLE = Set.of("SPEC-SYNTAX", "SPEC-DUPLICATE-KEY");

    private static Schema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream in = PlantLoader.class.getResourceAsStream(RESOURCE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        }
    }

    @Test
    void takesEverythingThatTheFormatHas() {
        assertEquals(List.of(), errors(Villa.text()));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatItCanSee() {
        return PlantCases.all().stream()
                .filter(it -> it.codes().stream().noneMatch(FOR_THE_LOADER::contains))
                .map(it -> DynamicTest.dynamicTest(
                        it.name(), () -> assertFalse(errors(it.text().clean()).isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> leavesTheRestToTheLoader() {
        return PlantCases.all().stream()
                .filter(it -> it.codes().stream().anyMatch(FOR_THE_LOADER::contains))
                .filter(it -> it.codes().stream().noneMatch(UNREADABLE::contains))
                .map(it -> DynamicTest.dynamicTest(
                        it.name(),
                        () -> assertEquals(List.of(), errors(it.text().clean()))));
    }

    private static List<Error> errors(String yaml) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return schema.validate(new ObjectMapper().valueToTree(tree));
    }
}
