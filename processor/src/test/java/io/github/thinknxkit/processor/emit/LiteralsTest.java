package io.github.thinknxkit.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text as string literals. */
class LiteralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "plain|\"plain\"",
                "a\"b|\"a\\\"b\"",
                "a\\u0022b|\"a\\\\u0022b\"",
                "°C|\"\\u00b0C\"",
                "$L|\"$L\"",
                "𝒶|\"\\ud835\\udcb6\""
            })
    void textIsEscaped(String text, String expected) {
        assertEquals(expected, Literals.string(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\u0000", "\u202e", "\u2028", "\u007f", "\u0085", "\ud800"})
    void controlCharactersAreEscaped(String text) {
        String literal = Literals.string(text).toString();
        assertTrue(literal.startsWith("\"\\") && literal.chars().allMatch(c -> c >= ' ' && c < 0x7F), literal);
    }
}
