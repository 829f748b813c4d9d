package io.github.thinknxkit.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.cli.Json;
import io.github.thinknxkit.dynamic.text.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a name, a message or a server's text holds, its JSON is one line that a parser reads. */
class JsonTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"}",
                "\\",
                "\0\b\t\n\f\r\u001b\u007f\u0085",
                "\u2028\u2029\ufeff",
                "\ud83d\udca1",
                "</script>"
            })
    void textsComeBack(String text) {
        String line = JsonText.of(new ResultRow().member(text, text).members());
        assertEquals(text, Json.object(line).get(text));
        assertFalse(line.contains("\n") || line.contains("\r"), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "a\udca1b", "\udca1\ud83d"})
    void halfACharacterIsPrintedAsAQuestionMark(String text) {
        String line = JsonText.of(new ResultRow().member("text", text).members());
        byte[] printed = line.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                text.replaceAll("\\p{Cs}", "?"),
                Json.object(new String(printed, StandardCharsets.UTF_8)).get("text"));
    }

    @Test
    void numbersThatJsonDoesNotHaveAreTexts() {
        List<Double> odd = List.of(Double.NaN, Double.POSITIVE_INFINITY);
        assertEquals(
                "{\"odd\":[\"NaN\",\"Infinity\"]}",
                JsonText.of(new ResultRow().member("odd", odd).members()));
    }
}
