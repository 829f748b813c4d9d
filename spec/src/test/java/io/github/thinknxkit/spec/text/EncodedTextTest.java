package io.github.thinknxkit.spec.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts at the ends of the ranges that encodings, literals and proposals have. */
class EncodedTextTest {

    @Test
    void onlyUnreservedCharactersStay() {
        String unreserved = "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~";
        StringBuilder stayed = new StringBuilder();
        for (char c = 0; c < 0x80; c++) {
            String encoded = PercentEncoding.component(String.valueOf(c));
            stayed.append(encoded.length() == 1 ? encoded : "");
            assertEquals(encoded.length() == 1, PercentEncoding.isPlain(String.valueOf(c)));
        }
        assertEquals(unreserved, stayed.toString());
        assertTrue(PercentEncoding.isPlain(unreserved));
        assertFalse(PercentEncoding.isPlain("ä"));
        assertEquals("a/%25/", PercentEncoding.path("a/%/"));
    }

    @Test
    void literalsHaveVisibleCharactersAsTheyAre() {
        assertEquals("\" ~\\u007f\\037\\\"\\\\\"", JavaLiteral.of(" ~\u007f\u001f\"\\"));
    }

    @Test
    void namesAreProposedUpToALength() {
        List<String> many =
                IntStream.range(0, 500).mapToObj(i -> "name-" + (1000 + i)).toList();
        assertEquals(Optional.of("name-1499"), NearestName.of("nameX1499", many));
        String longest = "x".repeat(64);
        assertEquals(Optional.of(longest), NearestName.of(longest, List.of(longest)));
        assertEquals(Optional.empty(), NearestName.of(longest + "x", List.of(longest)));
        String path = "x".repeat(200);
        assertEquals(Optional.of(path), NearestName.ofAll(path, List.of(path)));
        assertEquals(Optional.empty(), NearestName.ofAll(path + "x", List.of(path)));
    }

    /** One character that is UTF-8 weighs as much as one byte that is not. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0080", "\u07FF", "\u0800", "\uFFFD", "\uD800\uDC00", "\uDBFF\uDFFF"})
    void damagedUtf8IsStillUtf8(String character) {
        byte[] bytes = character.getBytes(StandardCharsets.UTF_8);
        byte[] damaged = Arrays.copyOf(bytes, bytes.length + 1);
        damaged[bytes.length] = (byte) 0xE4;
        assertEquals(StandardCharsets.UTF_8, DecodedText.guessed(damaged).charset());
        byte[] worse = Arrays.copyOf(damaged, damaged.length + 1);
        worse[damaged.length] = (byte) 0xE4;
        assertEquals("windows-1252", DecodedText.guessed(worse).charset().name());
    }

    @Test
    void whatBeginsNoCharacterIsNoUtf8() {
        for (int first : new int[] {0x80, 0xC1, 0xF5}) {
            byte[] bytes = {(byte) first, (byte) 0xA0, (byte) 0xA0, (byte) 0xA0};
            assertEquals("windows-1252", DecodedText.guessed(bytes).charset().name(), Integer.toHexString(first));
        }
    }
}
