package io.github.thinknxkit.spec.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Controller;
import io.github.thinknxkit.spec.model.TelegramFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What plants and their group addresses rely on. */
class KnxDecisionsTest {

    private static final ApiSpec SPEC = SpecText.bundled().load();

    /** The document gives a height no direction. The ends of an angle depend on the lamellas: there is no other way round. */
    @Test
    void onlyPositionsAreReversible() {
        List<String> reversible = SPEC.controllers().stream()
                .filter(Controller::reversible)
                .map(controller -> controller.name().text())
                .toList();
        assertEquals(List.of("position"), reversible);
    }

    @Test
    void telegramsAreSentByTheOperationsWithTheirDatapointTypes() {
        Map<String, String> titles = VendorDocument.read(VendorDocument.text()).operations().stream()
                .collect(Collectors.toMap(DocumentOperation::name, DocumentOperation::title, (a, b) -> a));
        Map<TelegramFormat, String> types = new LinkedHashMap<>();
        SPEC.telegrams().orElseThrow().actions().forEach((format, bound) -> {
            String title = titles.get(bound.operation().name().text());
            types.put(format, title.substring(title.indexOf("DPT")));
        });
        Map<TelegramFormat, String> expected = Map.of(
                TelegramFormat.BIT, "DPT1",
                TelegramFormat.BITS, "DPT3 / DPT2",
                TelegramFormat.UNSIGNED_BYTE, "DPT5",
                TelegramFormat.SIGNED_BYTE, "DPT6",
                TelegramFormat.FLOAT2, "DPT9",
                TelegramFormat.FLOAT4, "DPT14");
        assertEquals(expected, types);
    }
}
