package io.github.thinknxkit.spec.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every kind of mistake in the spec is reported with the operation and with what differs: the comparison can fail.
 *
 * <p>A mistake is the key behind which it is made, a text, what takes its place, and what the report has to begin with.
 */
class SpecMistakesTest {

    private static final VendorDocument DOCUMENT = VendorDocument.read(VendorDocument.text());
    private static final SpecText SPEC = SpecText.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            percent     | max: 100    | max: 99         | powerlevel: range of cmd: the document has <0 to 100>
            percent     | max: 100    | max: 99         | heightlevel: range of status in the answer with
            percent     | , unit: '%' | ~~              | blindangle: unit of cmd
            four-bits   | max: 31     | max: 15         | system/sendKNX4bits: range of value
            signed-byte | max: 127    | max: 128        | system/sendKNXbyteun: range of value
            float2      | 670433.28   | 670760.96       | system/sendKNXfloat2bytes: range of value
            analog      | decimal     | decimal, max: 9 | setvalue: range of cmd: the document has <none>
            analog      | decimal     | whole           | getvalue: kind of status in the answer
            temperature | unit: °C    | unit: °F        | setpoint: unit of cmd
            """)
    void ofANumberIsReported(String key, String original, String replacement, String report) {
        assertReported(SPEC.edit(key, original, replacement), report);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on-off         | off       | on                | hvacpower: meaning of cmd = 0
            step-direction | clockwise | counter-clockwise | blindstep: meaning of cmd = 1
            temp-mode      | standby   | comfort           | tempmode: meaning of cmd = 0
            temp-mode      | standby   | comfort           | tempmodestatus: meaning of status in the
            hvac-mode      | cooling   | heating           | hvacmodestatus: meaning of status in the answer = 0
            enabled        | disabled  | enabled           | chronoen: meaning of cmd = 0
            """)
    void ofTwoSwappedNumbersIsReported(String key, String zero, String one, String report) {
        SpecText swapped = SPEC.edit(key, " " + zero + ": {wire: 0", " " + zero + ": {wire: 1")
                .edit(key, " " + one + ": {wire: 1", " " + one + ": {wire: 0");
        assertReported(swapped, report);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hvac-mode | dry: {wire: 2, description: Dry.} | ''             | hvacmode: range of cmd
            hvac-mode | dry: {wire: 2, description: Dry.} | ''             | hvacmode: meaning of cmd = 2
            fan-speed | auto: {wire: 0                    | auto: {wire: 4 | hvacfanset: range of cmd
            temp-mode | night: {                          | sleep: {       | tempmode: meaning of cmd = 2
            temp-mode | Night/economy.                    | Night.         | tempmodestatus: meaning of
            """)
    void ofAConstantIsReported(String key, String original, String replacement, String report) {
        assertReported(SPEC.edit(key, original, replacement), report);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            tempmode      | cmd: {as              | cmd: {required: false, as | tempmode: necessity of cmd
            tempmode      | type: temp-mode       | type: fan-speed           | tempmode: meaning of cmd = 0
            tempmode      | cmd: {as              | cmd: {fixed: 1, as        | tempmode: fixed value of cmd
            operations    | , fixed: 1            | ~~                        | stop: fixed value of cmd
            setvalue      | 1lzPsz                | 1IzPsz                    | setvalue: examples
            powerlevel    | &&cmd                 | &cmd                      | powerlevel: examples
            tempmode      | r / Modality          | r / Mode                  | tempmode: title
            hvacmode      | HVAC units            | Cooling units             | hvacmode: section
            hvacfanset    | [hvacfan]             | []                        | hvacfanset: aliases
            hvacfanset    | [hvacfan]             | [hvacfan, fan]            | hvacfanset: aliases
            hvacfanstatus | namespace: hvacfanset | ~~                        | hvacfanstatus: namespace
            trigger       | [400, 404]            | [400]                     | trigger: error statuses
            operations    | params errors,        | ~~                        | power: error texts
            """)
    void ofAnOperationIsReported(String key, String original, String replacement, String report) {
        assertReported(SPEC.edit(key, original, replacement), report);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            server-status    | connected_clients: | clients:                  | system/serverStatus: fields of
            chrono-status    | type: enabled      | type: percent             | chronoenstatus: range of status
            chrono-status    | type: enabled      | type: on-off              | chronoen: meaning of status
            fan-speed-status | status: {          | status: {required: false, | hvacfanset: necessity of status
            fan-speed-status | status: {          | status: {hidden: true,    | hvacfanstatus: visibility of
            """)
    void ofAnAnswerIsReported(String key, String original, String replacement, String report) {
        assertReported(SPEC.edit(key, original, replacement), report);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            server       | api/V1                  | api/v1                  | api: base path
            server       | port: 5051              | port: 80                | api: port
            server       | data.thinknx.eu         | thinknx.eu              | api: cloud
            server       | password: pass          | password: password      | api: authentication
            server       | field: error            | field: message          | api: error field
            server       | 429: {means             | 503: {means             | api: error statuses
            devices      | Generic Button          | Buttons                 | api: capabilities
            controllers  | PowerLevel              | Dimming                 | api: capabilities
            controllers  | up: {fixed: {cmd: 0}    | up: {fixed: {cmd: 1}    | updown: number sent by up
            controllers  | start: {fixed: {cmd: 1} | start: {fixed: {cmd: 0} | scenelaunch: number sent by start
            percent-byte | wire-max: 255           | wire-max: 254           | system/sendKNXbyte: numbers sent
            forced       | bits: 1                 | bits: 2                 | system/sendKNX4bits: numbers sent
            """)
    void ofTheServerOrAnActionIsReported(String key, String original, String replacement, String report) {
        assertReported(SPEC.edit(key, original, replacement), report);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            path case                            | power: table's base path
            comm_obj, guid and status in answers | power: necessity of comm_obj in the answer
            fan speed, set                       | hvacfanset: path
            fan speed, read                      | hvacfanstatus: path
            trigger                              | trigger: parameters
            temperature unit                     | actualtemp: unit of status in the answer
            range of DPT 9                       | system/sendKNXfloat2bytes: range of value
            4-bit telegram                       | system/sendKNX4bits: numbers sent by send-knx-forced
            """)
    void ofAMissingNoteIsReported(String point, String report) {
        SpecText spec = new SpecText(SPEC.text().replace("point: " + point + "\n", "point: nothing\n"));
        assertReported(spec, report);
    }

    @Test
    void aReportSaysWhatBothSidesHave() {
        assertReported(
                SPEC.edit("percent", "max: 100", "max: 99"),
                "powerlevel: range of cmd: the document has <0 to 100>, the spec <0 to 99>");
        assertReported(
                SPEC.edit("temp-mode", "Comfort.", "Standby."),
                "tempmode: meaning of cmd = 1: the document has <comfort>, the spec <comfort: Standby.>");
    }

    @Test
    void ofAMissingOperationIsReported() {
        SpecText spec = SPEC.without("getvalue")
                .edit("controllers", "\n      status: {description: Asks for the value.}", "")
                .edit("analog-value", ", status: getvalue", "");
        assertReported(
                spec, "getvalue: operation: the document has <Analog controller / Value (Status)>, the spec <nothing>");
    }

    @Test
    void ofAnOperationThatTheDocumentDoesNotHaveIsReported() {
        SpecText spec = new SpecText(SPEC.text().replace("powerstatus", "ison"));
        assertReported(spec, "ison: operation: the document has <nothing>, the spec <ison>");
        assertReported(spec, "powerstatus: operation: the document has <Power Controller (Status)>");
    }

    @Test
    void ofAMissingParameterIsReported() {
        SpecText spec = SPEC.edit(
                        "powerlevel", "cmd: {as: level, type: percent, description: the power level to set}", "")
                .edit("powerlevel", "&cmd=50", "");
        assertReported(spec, "powerlevel: parameters: the document has <[guid, cmd]>, the spec <[guid]>");
    }

    @Test
    void ofARenamedParameterIsReported() {
        SpecText spec = SPEC.edit("heightlevel", "val:", "cmd:").edit("heightlevel", "&val=", "&cmd=");
        assertReported(spec, "heightlevel: parameters: the document has <[guid, val]>, the spec <[guid, cmd]>");
        assertReported(spec, "heightlevel: call in the example: the document has </api/V1/heightlevel?guid=");
    }

    @Test
    void ofMissingFeedbackIsReported() {
        SpecText spec = SPEC.edit("tempmode", "feedback: temp-mode-status", "").edit("tempmode", "&fb", "");
        assertReported(spec, "tempmode: feedback: the document has <true>, the spec <false>");
    }

    @Test
    void ofFeedbackThatTheDocumentDoesNotHaveIsReported() {
        SpecText spec = SPEC.edit("blindstep", "    answer:", "    feedback: angle-status\n    answer:");
        assertReported(spec, "blindstep: feedback: the document has <false>, the spec <true>");
        assertReported(spec, "blindstep: answer with feedback");
    }

    @Test
    void ofAnotherFeedbackFlagIsReported() {
        String text = SPEC.text().replace("&fb\n", "&wait\n").replace("parameter: fb\n", "parameter: wait\n");
        assertReported(new SpecText(text), "api: feedback flag");
    }

    @Test
    void ofAMissingAnswerFieldIsReported() {
        assertReported(SPEC.without("process_uptime"), "system/serverStatus: fields of the answer");
    }

    private static void assertReported(SpecText mistaken, String report) {
        List<String> violations = Conformance.violations(DOCUMENT, mistaken.load());
        assertTrue(
                violations.stream().anyMatch(violation -> violation.startsWith(report)),
                () -> "not among:\n" + String.join("\n", violations));
    }
}
