package io.github.thinknxkit.spec.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.spec.model.ApiSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bundled spec says what the document says, no more and no less, but for what its notes settle. */
class DocumentConformanceTest {

    private static final VendorDocument DOCUMENT = VendorDocument.read(VendorDocument.text());
    private static final ApiSpec SPEC = SpecText.bundled().load();

    @Test
    void saysWhatTheDocumentSays() {
        List<String> violations = Conformance.violations(DOCUMENT, SPEC);
        assertEquals(List.of(), violations, () -> String.join("\n", violations));
    }

    @Test
    void hasTheOperationsInTheOrderOfTheDocument() {
        assertEquals(37, SPEC.operations().size());
        assertEquals(
                DOCUMENT.operations().stream().map(DocumentOperation::name).toList(),
                SPEC.operations().stream()
                        .map(operation -> operation.name().text())
                        .toList());
    }

    @Test
    void namesTheEditionOfTheDocument() {
        String text = VendorDocument.text();
        String updated = text.replaceAll("(?s).*Last update: \\*\\*(\\d+)/(\\d+)/(\\d+) .*", "$1-$2-$3");
        assertEquals(updated, SPEC.provenance().updated());
        assertEquals(
                text.lines().filter(line -> line.startsWith("# ")).findFirst().orElseThrow(), "# " + SPEC.title());
    }
}
