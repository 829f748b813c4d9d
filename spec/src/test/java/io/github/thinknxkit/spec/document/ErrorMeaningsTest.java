package io.github.thinknxkit.spec.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.spec.model.ErrorMeaning;
import io.github.thinknxkit.spec.model.ErrorMessage;
import io.github.thinknxkit.spec.model.ErrorStatus;
import io.github.thinknxkit.spec.model.Server;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the errors tell the caller; the document has it in words only. */
class ErrorMeaningsTest {

    private static final Server SERVER = SpecText.bundled().load().server();

    @Test
    void eachStatusHasTheMeaningThatTheIntroductionGives() {
        assertEquals(
                Map.of(
                        403, ErrorMeaning.AUTHENTICATION,
                        400, ErrorMeaning.REJECTED,
                        404, ErrorMeaning.NOT_FOUND,
                        429, ErrorMeaning.RATE_LIMITED,
                        500, ErrorMeaning.SERVER_FAULT),
                SERVER.statuses().stream().collect(Collectors.toMap(ErrorStatus::status, ErrorStatus::meaning)));
    }

    @Test
    void onlyAnUnknownDeviceIsNotFound() {
        assertEquals(
                Map.of(
                        "device not found", ErrorMeaning.NOT_FOUND,
                        "params errors", ErrorMeaning.REJECTED,
                        "impossible to execute", ErrorMeaning.REJECTED),
                SERVER.messages().stream().collect(Collectors.toMap(ErrorMessage::text, ErrorMessage::meaning)));
    }
}
