package io.github.thinknxkit.spec.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The reader of the document has to find everything, or the comparison would find nothing to compare. */
class VendorDocumentTest {

    private static final VendorDocument DOCUMENT = VendorDocument.read(VendorDocument.text());

    @Test
    void has37OperationsOfDifferentNames() {
        assertEquals(37, DOCUMENT.operations().size());
        assertEquals(
                37,
                DOCUMENT.operations().stream()
                        .map(DocumentOperation::name)
                        .distinct()
                        .count());
    }

    @Test
    void everyOperationHasTheSameErrorsAndAnExample() {
        for (DocumentOperation operation : DOCUMENT.operations()) {
            assertEquals(List.of(400, 404), operation.statuses(), operation.name());
            assertEquals(
                    List.of("device not found", "params errors", "impossible to execute"),
                    operation.messages(),
                    operation.name());
            assertTrue(operation.example().startsWith("/api/V1/" + operation.name()), operation.name());
        }
    }

    @Test
    void twelveOperationsTakeFeedback() {
        assertEquals(
                List.of(
                        "power",
                        "powerlevel",
                        "heightlevel",
                        "blindangle",
                        "setvalue",
                        "setpoint",
                        "tempmode",
                        "chronoen",
                        "hvacpower",
                        "hvacsetpoint",
                        "hvacmode",
                        "hvacfanset"),
                DOCUMENT.operations().stream()
                        .filter(DocumentOperation::feedbackFlag)
                        .map(DocumentOperation::name)
                        .toList());
    }

    @Test
    void aCommandIsReadWithRangeMeaningsAndBothAnswers() {
        DocumentOperation power = operation("power");
        assertEquals("Power Controller", power.title());
        assertEquals("Lights, switches and bulbs", power.section());
        assertEquals("api/v1/power", power.tablePath());
        assertEquals(List.of("guid", "cmd"), names(power.parameters()));
        assertEquals(
                Map.of("0", "turn off the device", "1", "turn it on"),
                power.parameters().get(1).meanings());
        assertEquals(List.of("namespace", "guid", "comm_obj"), names(power.fields()));
        assertEquals(List.of("namespace", "guid", "status", "comm_obj"), names(power.feedbackFields()));
        assertEquals(
                Map.of("0", "OFF", "1", "ON"), power.feedbackFields().get(2).meanings());
    }

    @Test
    void aPercentageIsReadWithUnitAndRange() {
        DocumentValue value = operation("heightlevel").parameters().get(1);
        assertEquals(new DocumentValue("val", "0 to 100", Map.of(), "%"), value);
        assertEquals("0 to 100", value.range().orElseThrow().toString());
    }

    @Test
    void anEnumerationIsReadWithoutTheWordsAroundIt() {
        Map<String, String> modes =
                Map.of("0", "standby", "1", "comfort", "2", "night/economy", "3", "frost/heat protection");
        assertEquals(modes, operation("tempmode").parameters().get(1).meanings());
        assertEquals(modes, operation("tempmode").feedbackFields().get(2).meanings());
        assertEquals(modes, operation("tempmodestatus").fields().get(2).meanings());
        assertEquals(
                Map.of("0", "Step clockwise", "1", "Step counter-clockwise"),
                operation("blindstep").parameters().get(1).meanings());
    }

    @Test
    void theServerStatusIsReadInSpiteOfTheMissingComma() {
        assertEquals(
                List.of(
                        "namespace",
                        "version",
                        "process_uptime",
                        "server_uptime",
                        "config_time",
                        "connected_clients",
                        "pbx_users"),
                names(operation("system/serverStatus").fields()));
    }

    @Test
    void theIntroductionIsRead() {
        assertEquals(
                new ServerFacts(
                        "api/V1",
                        5051,
                        "https://data.thinknx.eu",
                        List.of("auth", "digest", "basic", "user", "pass"),
                        List.of(403, 400, 404, 429, 500)),
                DOCUMENT.server());
        assertEquals(7, DOCUMENT.capabilities().size());
        assertEquals(List.of("Trigger Controller"), DOCUMENT.capabilities().get("Generic Button"));
    }

    @Test
    void whatIsNotUnderstoodIsNotSkipped() {
        assertUnreadable("<b>Data Params</b>", "<b>Body Params</b>");
        assertUnreadable("<b>Data Params</b>\tnot required", "<b>Data Params</b>\ta form");
        assertUnreadable("200 (OK)", "204 (No Content)");
        assertUnreadable("<b>cmd=[0 to 100]</b>", "<b>cmd</b>");
        assertUnreadable("### Scene controller / Scene launch", "Scene controller / Scene launch");
        assertUnreadable("<b>Example</b>\t/api/V1/trigger?", "<b>Example</b> /api/V1/trigger?");
    }

    private static void assertUnreadable(String original, String replacement) {
        String text = VendorDocument.text();
        assertTrue(text.contains(original), original);
        String changed = text.replace(original, replacement);
        assertThrows(IllegalStateException.class, () -> VendorDocument.read(changed), replacement);
    }

    private static DocumentOperation operation(String name) {
        return DOCUMENT.operations().stream()
                .filter(operation -> operation.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<DocumentValue> values) {
        return values.stream().map(DocumentValue::name).toList();
    }
}
