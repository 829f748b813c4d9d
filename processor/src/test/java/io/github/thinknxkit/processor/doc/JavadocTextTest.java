package io.github.thinknxkit.processor.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documentation gate. */
class JavadocTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/ static { }",
                "\\u002a\\u002f",
                "\\uuuu002a/",
                "{@link Evil}",
                "@author me",
                "<script>",
                "a & b",
                "\u202eright to left\u202c",
                "\u2066isolate\u2069",
                "\u0000\u0007\u001b[31m",
                "\ud800 lone",
                "\u2028new line",
                "\ufeffmark",
                "$L $T $$ $"
            })
    void nothingOfConsequencePasses(String text) {
        String html = JavadocText.escaped(text);
        assertTrue(html.chars().allMatch(c -> c >= ' ' && c < 0x7F), html);
        assertTrue(html.chars().noneMatch(c -> "*\\@{}<>`".indexOf(c) >= 0), html);
    }

    @Test
    void everyCharacterOfTheBasicPlaneIsHarmless() {
        for (int c = 0; c <= 0xFFFF; c++) {
            nothingOfConsequencePasses("x" + (char) c + "/");
        }
    }

    @Test
    void textStaysReadable() {
        assertEquals("/api/V1/power?guid=a&amp;cmd=1", JavadocText.escaped("/api/V1/power?guid=a&cmd=1"));
        assertEquals("21.5 &deg;C &#8211; warm", JavadocText.escaped("21.5 °C – warm"));
        assertEquals("&#128522;", JavadocText.escaped("😊"));
    }
}
