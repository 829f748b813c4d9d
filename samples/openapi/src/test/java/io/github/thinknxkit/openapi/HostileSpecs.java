package io.github.thinknxkit.openapi;

import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.ApiSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;

/** Specs whose author wants more to be read than a text. */
final class HostileSpecs {

    private HostileSpecs() {}

    static Stream<String> payloads() {
        return Stream.of(
                "\", \"x\": {\"a\": 1}, \"y\": \"",
                "'}],",
                "off",
                "~",
                "1e3",
                "a: b # c",
                "--- %YAML 1.1",
                "&a [*a, *a]",
                "!!python/object/apply:os.system [ls]",
                "{\"$ref\": \"file:///etc/passwd\"}",
                "*/ \\u002a/ \"\"\" ''' `` ${x} {{x}} <%= x %>",
                "\\",
                "\\\" \\n",
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "\ud83d\udca1 \u00fc \u4e2d");
    }

    /** Puts a text in every place of the ventilation spec that takes free text. */
    static ApiSpec spec(String payload) throws IOException {
        String quoted = quoted(payload);
        String text = Files.readString(Documents.VENTILATION)
                .replaceAll("description: ([^'{}\\[\\],\n]+)([,}\n])", "description: '~'$2")
                .replaceAll("title: [^'{}\\[\\],\n]+([,}\n])", "title: '~'$1")
                .replaceAll("section: .*", "section: '~'")
                .replaceAll(
                        "point: [^,]+, document: [^,]+, decision: [^,]+, why: [^}]+}",
                        "point: '~', document: '~', decision: '~', why: '~'}")
                .replace("updated: '2024'", "updated: '~'")
                .replace("unit: m³/h", "unit: '~'")
                .replace("wire: very high", "wire: '~'")
                .replace("wire: 'false'", "wire: '~'")
                .replace("namespace: run", "namespace: '~'")
                .replace("      no such unit: {", "      '~': {")
                .replace("[no such unit", "['~'")
                .replace("separator: ';'", "separator: '~'");
        return Documents.load(SpecSource.of("hostile.yaml", text.replace("'~'", quoted)));
    }

    private static String quoted(String payload) {
        StringBuilder quoted = new StringBuilder("\"");
        payload.chars()
                .forEach(c -> quoted.append(
                        c >= ' ' && c < 0x7f && c != '"' && c != '\\'
                                ? String.valueOf((char) c)
                                : "\\u%04x".formatted(c)));
        return quoted.append('"').toString();
    }
}
