package io.github.thinknxkit.spec.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the vendor's document says.
 *
 * @param server the facts on the server
 * @param capabilities the titles of the controllers by the title of the device kind
 * @param operations the operations in the document's order
 */
record VendorDocument(ServerFacts server, Map<String, List<String>> capabilities, List<DocumentOperation> operations) {

    /** Reads a document. */
    static VendorDocument read(String document) {
        return new VendorDocument(
                ServerFacts.read(document),
                Capabilities.read(document),
                DocumentTable.read(document).stream().map(TableParser::parse).toList());
    }

    /** Returns the text of the copy among the test resources. */
    static String text() {
        try (InputStream in = VendorDocument.class.getResourceAsStream("integration-kit.md")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
