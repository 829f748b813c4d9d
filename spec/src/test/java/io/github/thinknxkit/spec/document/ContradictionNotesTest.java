package io.github.thinknxkit.spec.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Note;
import io.github.thinknxkit.spec.model.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that the document leaves open or contradicts has its note at the place where people look for it. */
class ContradictionNotesTest {

    private static final ApiSpec SPEC = SpecText.bundled().load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "path case",
                "feedback",
                "GUID",
                "comm_obj, guid and status in answers",
                "group and value in answers",
                "namespace in answers",
                "numbers",
                "enums",
                "401",
                "404",
                "rate limit",
                "error statuses",
                "error texts",
                "events",
                "GET and POST",
                "HTTP and HTTPS",
                "credentials in the URL",
                "&auth= without parameters",
                "&& in examples",
                "controller names",
                "Modality Controller",
                "quotes in samples",
                "KNX datapoint types"
            })
    void concernsTheApi(String point) {
        assertEquals(
                1,
                SPEC.notes().stream().filter(note -> note.point().equals(point)).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fan speed, set            | hvacfanset
            fan speed, read           | hvacfanstatus
            height                    | heightlevel
            stop                      | stop
            trigger                   | trigger
            effect of updown          | updown
            effect of scenelaunch     | scenelaunch
            limits of the value       | setvalue
            4-bit telegram            | system/sendKNX4bits
            sendKNXbyteun             | system/sendKNXbyteun
            sendKNXbyte               | system/sendKNXbyte
            meaning of the bit        | system/sendKNXbit
            range of DPT 9            | system/sendKNXfloat2bytes
            precision of DPT 9        | system/sendKNXfloat2bytes
            range of DPT 14           | system/sendKNXfloat4bytes
            serverStatus: sample      | system/serverStatus
            serverStatus: fields      | system/serverStatus
            serverStatus: version     | system/serverStatus
            serverStatus: uptimes     | system/serverStatus
            serverStatus: config_time | system/serverStatus
            serverStatus: probe       | system/serverStatus
            serverStatus: pbx_users   | system/serverStatus
            direction of 0 to 100     | heightlevel heightlevelstatus blindangle blindanglestatus
            temperature unit          | actualtemp setpoint setpointstatus hvacsetpoint hvacsetpointstatus
            enums                     | tempmode tempmodestatus hvacmode hvacmodestatus hvacfanset hvacfanstatus
            """)
    void concernsOperations(String point, String operations) {
        assertEquals(List.of(operations.split(" ")), operationsWith(point));
    }

    @Test
    void groupAddressesAreNotedWhereOneIsSent() {
        List<String> telegrams = SPEC.operations().stream()
                .map(operation -> operation.name().text())
                .filter(name -> name.startsWith("system/sendKNX"))
                .toList();
        assertEquals(telegrams, operationsWith("group address"));
        assertEquals(6, telegrams.size());
    }

    @Test
    void noNoteIsHalf() {
        Stream<Note> beside = SPEC.operations().stream().flatMap(operation -> operation.notes().stream());
        Stream.concat(SPEC.notes().stream(), beside).forEach(note -> {
            assertTrue(note.document().endsWith("."), note::toString);
            assertTrue(note.decision().endsWith("."), note::toString);
            assertTrue(note.why().endsWith("."), note::toString);
        });
    }

    private static List<String> operationsWith(String point) {
        return SPEC.operations().stream()
                .filter(operation -> operation.notes().stream().map(Note::point).anyMatch(point::equals))
                .map(Operation::name)
                .map(Object::toString)
                .toList();
    }
}
