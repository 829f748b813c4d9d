package io.github.thinknxkit.dynamic.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.call.WirePlanner.Field;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls as clients send them. */
class WirePlannerTest {

    private static final ApiActions ACTIONS =
            new ApiActions(new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow());
    private static final WirePlanner PLANNER = new WirePlanner(ACTIONS);

    static Stream<String> examples() {
        return ACTIONS.spec().operations().stream().flatMap(operation -> operation.examples().stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theDocumentsExampleIsUnderstoodAndSentAgain(String url) {
        String example = url.replaceFirst("/api/V1/", "").replace("&&", "&");
        assertEquals(example, sent(example));
    }

    @ParameterizedTest
    @CsvSource({
        "power?guid=X&cmd=1, power?guid=X&cmd=1",
        "POWER?cmd=1&guid=X, power?guid=X&cmd=1",
        "power?fb=&guid=X&cmd=0, power?guid=X&cmd=0&fb",
        "hvacfan?guid=X&cmd=2, hvacfanset?guid=X&cmd=2",
        "hvacfanset?guid=X, hvacfanstatus?guid=X",
        "trigger?guid=X, trigger?guid=X&cmd=1",
        "setpoint?guid=X&cmd=21.50, setpoint?guid=X&cmd=21.5"
    })
    void whatMayDifferIsSentAsTheDocumentHasIt(String call, String sent) {
        assertEquals(sent, sent(call));
    }

    @ParameterizedTest
    @CsvSource({
        "power?guid=X",
        "power?guid=&cmd=1",
        "power?guid=X&cmd=2",
        "power?guid=X&cmd=1&cmd=1",
        "power?guid=X&cmd=1&more=1",
        "power?guid=X&cmd=1&fb=1",
        "power?guid=X&cmd=1&user=a",
        "powerstatus?guid=X&fb",
        "trigger?guid=X&cmd=0",
        "powerlevel?guid=X&cmd=101",
        "setpoint?guid=X&cmd=NaN",
        "system/sendKNXbit?group=40/0/0&value=1"
    })
    void whatTheDocumentDoesNotAllowIsRefused(String call) {
        assertThrows(RuntimeException.class, () -> sent(call));
    }

    @Test
    void operationsAreKnownByNameAndAlias() {
        assertTrue(knows("Power"));
        assertTrue(knows("hvacfan"));
        assertTrue(knows("system/serverStatus"));
        assertFalse(knows("hooks"));
        assertFalse(knows(""));
    }

    private static boolean knows(String path) {
        try {
            return PLANNER.plan(path, List.of(), DeviceNames.GUIDS).isPresent();
        } catch (UsageException e) {
            return true;
        }
    }

    private static String sent(String call) {
        int query = call.indexOf('?');
        String path = query < 0 ? call : call.substring(0, query);
        List<Field> fields = query < 0
                ? List.of()
                : Arrays.stream(call.substring(query + 1).split("&", -1))
                        .map(WirePlannerTest::field)
                        .toList();
        return PLANNER.plan(path, fields, DeviceNames.GUIDS)
                .orElseThrow()
                .on(SpecClient.over(ACTIONS.spec(), NoCaller.INSTANCE))
                .wireForm();
    }

    private static Field field(String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? new Field(text, Optional.empty())
                : new Field(text.substring(0, equals), Optional.of(text.substring(equals + 1)));
    }
}
