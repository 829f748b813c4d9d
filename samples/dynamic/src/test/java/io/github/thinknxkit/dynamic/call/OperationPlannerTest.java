package io.github.thinknxkit.dynamic.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls in the document's own words. */
class OperationPlannerTest {

    private static final ApiActions ACTIONS =
            new ApiActions(new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow());
    private static final OperationPlanner PLANNER = new OperationPlanner(ACTIONS, DeviceNames.GUIDS);

    static Stream<Arguments> examples() {
        return ACTIONS.spec().operations().stream()
                .flatMap(operation -> operation.examples().stream().map(url -> Arguments.of(operation, url)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("examples")
    void theDocumentsExampleIsUnderstoodAndSentAgain(Operation operation, String url) {
        String query = url.contains("?") ? url.substring(url.indexOf('?') + 1) : "";
        List<String> given = Arrays.stream(query.split("&+", -1))
                .filter(parameter -> !parameter.isEmpty() && !parameter.equals("fb") && !isFixed(operation, parameter))
                .toList();
        boolean feedback = Arrays.asList(query.split("&+", -1)).contains("fb");

        PlannedCall call = PLANNER.plan(
                url.substring(0, url.length() - query.length()).replace("?", ""), given, Feedback.of(feedback));

        String sent =
                call.on(SpecClient.over(ACTIONS.spec(), NoCaller.INSTANCE)).wireForm();
        assertEquals(url.replace("&&", "&").replaceFirst("/api/V1/", ""), sent);
    }

    private static boolean isFixed(Operation operation, String parameter) {
        return operation.parameters().stream()
                .anyMatch(known -> known.fixed().isPresent() && parameter.startsWith(known.wireName() + "="));
    }

    @ParameterizedTest
    @CsvSource({
        "power,power",
        "POWER,power",
        "api/v1/Power,power",
        "/api/V1/power,power",
        "hvacfan,hvacfanset",
        "HvacFan,hvacfanset"
    })
    void namesInAnyCaseAndAliases(String name, String operation) {
        assertEquals(operation, plan(name, "guid=X", "cmd=1").action().operationName());
    }

    @Test
    void whereTheDocumentGivesTwoOperationsOneNameTheParametersTell() {
        assertEquals(
                "hvacfanset", plan("hvacfanset", "guid=X", "cmd=1").action().operationName());
        assertEquals("hvacfanstatus", plan("hvacfanset", "guid=X").action().operationName());
    }

    @ParameterizedTest
    @CsvSource({"0,up", "1,down"})
    void oneOperationMayBeSeveralActions(String command, String action) {
        assertEquals(action, plan("updown", "guid=X", "cmd=" + command).action().actionName());
    }

    @Test
    void aRawTelegramIsNotTakenForATypedOne() {
        assertEquals(
                "send-knx-4bits",
                plan("system/sendKNX4bits", "group=1/0/1", "value=31").action().actionName());
        assertEquals(
                "send-knx-byte",
                plan("system/sendknxbyte", "group=1/0/1", "value=255").action().actionName());
    }

    @Test
    void parametersInAnyOrder() {
        assertEquals(List.of(true), plan("power", "cmd=1", "guid=X").values());
    }

    @Test
    void aValueMayHoldAnEqualsSign() {
        assertEquals("a=b=", plan("powerstatus", "guid=a=b=").target().guid());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "powr | guid=X | there is no operation \"powr\"; did you mean \"power\"?",
                "power | guid=X | power needs cmd=…: whether to turn the device on",
                "power | cmd=1 | power needs guid=…: the light to operate",
                "power | guid=X;cmd=1;val=2 | power has no parameter \"val\"; it takes guid and cmd",
                "power | guid=X;guid=Y;cmd=1 | the parameter \"guid\" is given twice",
                "power | guid=X;on | a parameter is written name=value, not \"on\"",
                "power | guid=X;cmd=1;fb | use --feedback instead of fb",
                "stop | guid=X;cmd=1 | cmd of stop is always 1 and sent by itself: leave it out",
                "trigger | guid=X;cmd=1 | cmd of trigger is always 1 and sent by itself: leave it out",
                "serverStatus | a=b | there is no operation \"serverStatus\"; did you mean \"system/serverStatus\"?",
                "system/serverStatus | a=b | system/serverStatus has no parameter \"a\"; it takes none",
            })
    void whatTheDocumentDoesNotHaveIsRefused(String operation, String parameters, String message) {
        UsageException error = assertThrows(UsageException.class, () -> plan(operation, parameters.split(";", -1)));
        assertEquals(message, error.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "power | cmd=2 | cmd must be 1 (on) or 0 (off), not \"2\" [power]",
                "updown | cmd=2 | cmd must be 0 (up) or 1 (down), not \"2\" [updown]",
                "scenelaunch | cmd=7 | cmd must be 1 (start) or 0 (stop), not \"7\" [scenelaunch]",
                "powerlevel | cmd=101 | level must be 0 to 100 %, not 101 [powerlevel]",
            })
    void valuesAreHeldAgainstTheSpec(String operation, String value, String message) {
        InvalidArgumentException error =
                assertThrows(InvalidArgumentException.class, () -> plan(operation, "guid=X", value));
        assertEquals(message, error.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "pass=hunter2",
        "PASS=hunter2",
        "user=hunter2",
        "password=hunter2",
        "auth=hunter2",
        "key=hunter2",
        "pass"
    })
    void credentialsAreNoParametersAndNotRepeated(String parameter) {
        UsageException error = assertThrows(UsageException.class, () -> plan("power", "guid=X", "cmd=1", parameter));
        assertTrue(error.getMessage().contains("is no parameter of a call: credentials come from"), error.getMessage());
        assertTrue(!error.getMessage().contains("hunter2"), error.getMessage());
    }

    @Test
    void feedbackOnlyWhereTheDocumentHasIt() {
        UsageException error =
                assertThrows(UsageException.class, () -> PLANNER.plan("trigger", List.of("guid=X"), Feedback.AWAITED));
        assertEquals("the operation trigger takes no --feedback: the document has none for it", error.getMessage());
    }

    private static PlannedCall plan(String operation, String... parameters) {
        return PLANNER.plan(operation, List.of(parameters), Feedback.NONE);
    }
}
