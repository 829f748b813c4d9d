package io.github.thinknxkit.spec.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The forms in which the server status writes its texts are those that the document describes. */
class ServerStatusFormatsTest {

    private static final ApiSpec SPEC = SpecText.bundled().load();
    private static final String DOCUMENT = Markup.plain(VendorDocument.text());

    @Test
    void uptimesAreWrittenInDaysHoursAndMinutes() {
        for (String field : List.of("process_uptime", "server_uptime")) {
            ValueType.Duration type = (ValueType.Duration) typeOf(field);
            String form = type.units().stream().map(unit -> "X " + unit.word()).collect(Collectors.joining(" "));
            assertDocumented(field, "in the format \"" + form + "\"");
            assertEquals(
                    List.of(86_400L, 3_600L, 60L),
                    type.units().stream().map(ValueType.DurationUnit::seconds).toList());
        }
    }

    /** The document writes hh, YYYY and DD for what the letters of DateTimeFormatter write as HH, uuuu and dd. */
    @Test
    void theTimeOfTheConfigurationIsWrittenTimeFirst() {
        ValueType.Timestamp type = (ValueType.Timestamp) typeOf("config_time");
        String form = type.pattern().replace("HH", "hh").replace("uuuu", "YYYY").replace("dd", "DD");
        assertDocumented("config_time", "in the format \"" + form + "\"");
    }

    @Test
    void usersAreSeparatedByCommas() {
        assertEquals(",", ((ValueType.Texts) typeOf("pbx_users")).separator());
        assertTrue(DOCUMENT.contains("identifiers of active connected PBX users separated by commas"));
    }

    private static void assertDocumented(String field, String form) {
        int start = DOCUMENT.indexOf(field + " = ");
        assertTrue(start > 0, field);
        String description = DOCUMENT.substring(start, DOCUMENT.indexOf(" = ", start + field.length() + 3));
        assertTrue(description.contains(form), () -> form + " is not in: " + description);
    }

    private static ValueType typeOf(String field) {
        return SPEC.answers().stream()
                .filter(answer -> answer.name().text().equals("server-status"))
                .flatMap(answer -> answer.fields().stream())
                .filter(candidate -> candidate.wireName().equals(field))
                .map(Field::type)
                .findFirst()
                .orElseThrow();
    }
}
