package io.github.thinknxkit.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents of the bundled spec say. */
class OpenApiExportTest {

    private static final ApiSpec SPEC = Documents.bundled();
    private static final JsonNode BASIC = Documents.document(SPEC, "thinknx-local-basic.json");

    @Test
    void everyOperationIsThereWithItsEffectAndParameters() {
        assertEquals(SPEC.operations().size(), BASIC.get("paths").size());
        Set<String> ids = new HashSet<>();
        for (Operation operation : SPEC.operations()) {
            JsonNode described = operation(operation.path());
            assertTrue(ids.add(described.get("operationId").asText()), operation::path);
            assertEquals(operation.title(), described.get("summary").asText());
            assertTrue(described.get("description").asText().startsWith(operation.description()));
            assertEquals(
                    operation.effect().name().toLowerCase(Locale.ROOT),
                    described.get("x-thinknx-effect").asText());
            List<String> names = new ArrayList<>(
                    operation.parameters().stream().map(Parameter::wireName).toList());
            if (operation.takesFeedback()) {
                names.add("fb");
            }
            assertEquals(names, parameterNames(described));
            assertEquals(1, described.get("tags").size(), operation::path);
        }
    }

    @Test
    void enumsHaveNamesAndMeanings() {
        JsonNode mode = schema("TempMode");

        assertEquals("[0,1,2,3]", mode.get("enum").toString());
        assertEquals(
                List.of("STANDBY", "COMFORT", "NIGHT", "PROTECTION"), Documents.texts(mode.get("x-enum-varnames")));
        assertEquals(
                "Frost/heat protection.", mode.get("x-enum-descriptions").get(3).asText());
        assertEquals(
                "#/components/schemas/TempMode",
                parameter("tempmode", "cmd").at("/schema/$ref").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "powerlevel, cmd, integer, 0, 100",
        "system/sendKNXbyteun, value, integer, -128, 127",
        "system/sendKNXfloat2bytes, value, number, -671088.64, 670433.28"
    })
    void numbersHaveRanges(String path, String name, String type, String min, String max) {
        JsonNode schema = parameter(path, name).get("schema");

        assertEquals(type, schema.get("type").asText());
        assertEquals(min, schema.get("minimum").asText());
        assertEquals(max, schema.get("maximum").asText());
    }

    @Test
    void fixedParametersHaveOneValue() {
        assertEquals("[1]", parameter("stop", "cmd").at("/schema/enum").toString());
    }

    @Test
    void feedbackIsAFlag() {
        JsonNode flag = parameter("power", "fb");

        assertTrue(flag.get("allowEmptyValue").asBoolean());
        assertEquals("{\"type\":\"string\",\"maxLength\":0}", flag.get("schema").toString());
        assertTrue(parameterNames(operation("updown")).stream().noneMatch("fb"::equals));
    }

    @Test
    void statusIsRequiredOnlyWhereItAlwaysComes() {
        assertEquals("AcknowledgementOrPowerStatus", answer("power"));
        assertEquals("PowerStatus", answer("powerstatus"));
        assertEquals("Acknowledgement", answer("updown"));
        assertEquals(List.of("status"), Documents.texts(schema("PowerStatus").get("required")));
        assertTrue(schema("AcknowledgementOrPowerStatus").path("required").isMissingNode());
        assertTrue(schema("AcknowledgementOrPowerStatus")
                .at("/properties/status/$ref")
                .asText()
                .endsWith("/OnOff"));
    }

    @Test
    void answersHaveNoLimits() {
        JsonNode level = schema("PowerLevelStatus").at("/properties/status");

        assertEquals("number", level.get("type").asText());
        assertTrue(level.path("maximum").isMissingNode());
        assertTrue(level.get("description").asText().contains("From 0 to 100 %."));
    }

    @Test
    void whatMayComeBackAsNumberOrTextIsNotTyped() {
        assertTrue(schema("TelegramSent").at("/properties/value/type").isMissingNode());
        assertEquals(
                "string", schema("TelegramSent").at("/properties/group/type").asText());
    }

    @Test
    void errorsHaveTheDocumentsMeanings() {
        List<String> statuses = new ArrayList<>();
        operation("power").get("responses").fieldNames().forEachRemaining(statuses::add);
        assertEquals(List.of("200", "400", "401", "403", "404", "429", "500"), statuses);
        JsonNode notFound = BASIC.at("/components/responses/Error404");
        assertEquals(
                "The requested device could not be found or the user has no access to it.",
                notFound.get("description").asText());
        assertEquals(
                "device not found",
                notFound.at("/content/application~1json/examples/device-not-found/value/error")
                        .asText());
        assertTrue(BASIC.at("/components/responses/Error429/headers").has("Retry-After"));
    }

    @Test
    void notesAreTold() {
        assertTrue(operation("stop").get("description").asText().contains("**stop**: cmd=1 is needed"));
        assertTrue(BASIC.at("/tags/0/description").asText().contains("**path case**"));
    }

    @Test
    void actionsAreInTheWordsOfTheCommandLine() {
        assertEquals(
                List.of("light power set"), Documents.texts(operation("power").get("x-thinknx-actions")));
        assertTrue(Documents.texts(operation("system/sendKNXbyte").get("x-thinknx-actions"))
                .contains("system send-knx-percent"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "local-digest     | http://{host}:{port}/api/V1               | [{\"digest\":[],\"scheme\":[]}]",
                "local-basic      | http://{host}:{port}/api/V1               | [{\"basic\":[],\"scheme\":[]}]",
                "local-query      | http://{host}:{port}/api/V1               | [{\"scheme\":[],\"user\":[],\"password\":[]}]",
                "cloud            | https://data.thinknx.eu/{key}/api/V1      | []",
                "on-premise-cloud | https://{host}/{key}/api/V1               | []"
            })
    void eachKindOfConnectionHasItsServerAndCredentials(String kind, String url, String security) {
        JsonNode document = Documents.document(SPEC, "thinknx-" + kind + ".json");

        assertEquals("3.1.1", document.get("openapi").asText());
        assertEquals(1, document.get("servers").size());
        assertEquals(url, document.at("/servers/0/url").asText());
        document.at("/servers/0/variables")
                .fieldNames()
                .forEachRemaining(name -> assertTrue(url.contains("{" + name + "}")));
        assertEquals(security, document.get("security").toString());
        assertEquals(
                document.at("/security/0").size(),
                document.at("/components/securitySchemes").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloud", "on-premise-cloud"})
    void cloudsKnowNoChallenge(String kind) {
        JsonNode document = Documents.document(SPEC, "thinknx-" + kind + ".json");

        assertTrue(document.at("/components/responses/Error401").isMissingNode());
    }

    private static JsonNode operation(String path) {
        return BASIC.get("paths").get("/" + path).get("get");
    }

    private static JsonNode parameter(String path, String name) {
        JsonNode parameters = operation(path).get("parameters");
        return Stream.iterate(0, i -> i < parameters.size(), i -> i + 1)
                .map(parameters::get)
                .filter(parameter -> parameter.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> parameterNames(JsonNode operation) {
        List<String> names = new ArrayList<>();
        operation
                .path("parameters")
                .forEach(parameter -> names.add(parameter.get("name").asText()));
        return names;
    }

    private static String answer(String path) {
        String reference = operation(path)
                .at("/responses/200/content/application~1json/schema/$ref")
                .asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static JsonNode schema(String name) {
        return BASIC.at("/components/schemas").get(name);
    }
}
