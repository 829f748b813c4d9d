package io.github.thinknxkit.spec.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.model.ApiSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the vendor changes the document, the spec that was not changed with it is found out. */
class DocumentChangesTest {

    private static final ApiSpec SPEC = SpecText.bundled().load();

    @Test
    void aNewRangeIsReported() {
        assertReported("<b>value=[0 to 31]</b>", "<b>value=[0 to 15]</b>", "system/sendKNX4bits: range of value");
    }

    @Test
    void aNewModeIsReported() {
        assertReported(
                "3 = Maximum speed Optional", "3 = Maximum speed 4 = Turbo Optional", "hvacfanset: meaning of cmd = 4");
    }

    @Test
    void aNewParameterIsReported() {
        assertReported(
                "<b>cmd=[0 to 100]</b> where the number represents the power level",
                "<b>ramp=[0 to 9]</b> seconds <b>cmd=[0 to 100]</b> where the number represents the power level",
                "powerlevel: parameters: the document has <[guid, ramp, cmd]>, the spec <[guid, cmd]>");
    }

    @Test
    void aNewAnswerFieldIsReported() {
        assertReported(
                "\"connected_clients\": [connected_clients],",
                "\"connected_clients\": [connected_clients], \"load\": [connected_clients],",
                "system/serverStatus: fields of the answer");
    }

    @Test
    void aNewErrorTextIsReported() {
        assertReported(
                "{ \"error\" : \"impossible to execute\"}\n<b>Example</b>\t/api/V1/trigger",
                "{ \"error\" : \"impossible to execute\"} or { \"error\" : \"busy\"}\n<b>Example</b>\t/api/V1/trigger",
                "trigger: error texts");
    }

    @Test
    void aNewOperationIsReported() {
        String text = VendorDocument.text();
        int start = text.indexOf("### Generic Button controller");
        String trigger = text.substring(start, text.indexOf("## System commands"));
        assertReported(
                trigger,
                trigger + trigger.replace("V1/trigger", "V1/hold").replace("v1/trigger", "v1/hold"),
                "hold: operation: the document has <Generic Button controller / Operation trigger>");
    }

    @Test
    void aCorrectedMistakeIsReported() {
        assertReported(
                "api/v1/hvacfan</code>",
                "api/v1/hvacfanset</code>",
                "no longer different: Settled[operations=[hvacfanset]");
    }

    private static void assertReported(String original, String replacement, String report) {
        String text = VendorDocument.text();
        assertTrue(text.contains(original), original);
        List<String> violations =
                Conformance.violations(VendorDocument.read(text.replace(original, replacement)), SPEC);
        assertTrue(
                violations.stream().anyMatch(violation -> violation.startsWith(report)),
                () -> "not among:\n" + String.join("\n", violations));
    }
}
