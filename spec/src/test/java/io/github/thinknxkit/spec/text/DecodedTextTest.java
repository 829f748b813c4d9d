package io.github.thinknxkit.spec.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as Windows, macOS and Linux write them, and what is none of that. */
class DecodedTextTest {

    private static final String TEXT = "Küche – Löffel 😀\r\nBad";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicodeIsReadWithAMarkAndWithout(String charset) {
        for (String mark : List.of("", "\uFEFF")) {
            DecodedText decoded = DecodedText.of((mark + TEXT).getBytes(Charset.forName(charset)));
            assertEquals(TEXT, decoded.text());
            assertEquals(charset, decoded.charset().name());
            assertEquals(OptionalInt.empty(), decoded.wrong());
        }
    }

    @Test
    void nothingIsAnEmptyText() {
        assertEquals("", DecodedText.of(new byte[0]).text());
        assertEquals("", DecodedText.guessed(new byte[0]).text());
        assertEquals(
                "",
                DecodedText.of(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})
                        .text());
    }

    @Test
    void theFirstByteThatIsWrongIsTold() {
        DecodedText decoded = DecodedText.of("Bad; Küche".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("Bad; K", decoded.text());
        assertEquals(OptionalInt.of(6), decoded.wrong());
        assertEquals(
                OptionalInt.of(4),
                DecodedText.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'})
                        .wrong());
    }

    @Test
    void aMarkOverridesWhatIsSaid() {
        byte[] marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                TEXT, DecodedText.of(marked, Charset.forName("windows-1251")).text());
        assertTrue(DecodedText.isMarked(marked));
        assertFalse(DecodedText.isMarked(TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Küche",
                "Größe der Straße, Übergang",
                "äöüÄÖÜß",
                "EG_Büro-Ost/WC; Gäste-WC \"Decke\" 20°C ±5 % 3m² µm",
                "Éclairage salle à manger, créée, où, naïve, cœur, août, Noël, garçon, ça",
                "Perché così, città, lunedì, però, più, Niccolò’s room",
                "Iluminação do salão, corações, manhã, você, câmara",
                "Iluminación baño, niño, 1º piso, 2ª",
                "Køkken, rød, blå, æble, Ångström, Väderstation, Sovrum öster",
                "hall – «Été», „Müll“, ‘x’, l’été, ½",
                "Citroën, Löwenzahn, Müller, Köln, Škoda, Grün, Übung, Säule, Tür, Höhe, Wärme, Öl, Kühlung"
            })
    void westernEuropeIsRead(String text) {
        DecodedText decoded = DecodedText.guessed(text.getBytes(Charset.forName("windows-1252")));
        assertEquals(text, decoded.text());
        assertEquals("windows-1252", decoded.charset().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1251 | Свет; Первый этаж",
                "KOI8-R | Свет; Первый этаж",
                "IBM866 | Свет; Первый этаж",
                "ISO-8859-5 | Свет; Первый этаж",
                "windows-1253 | Φως; Κουζίνα",
                "windows-1255 | אור; מטבח",
                "windows-1256 | ضوء; مطبخ",
                "windows-874 | ไฟห้องครัว",
                "windows-1250 | Oświetlenie łazienka żaluzje",
                "ISO-8859-2 | Oświetlenie łazienka żaluzje",
                "windows-1250 | Předsíň, dětský pokoj, světlo, kuchyň, žaluzie",
                "windows-1250 | Iluminat sufragerie lumină bucătărie încălzire",
                "windows-1250 | Hőmérséklet fürdő előszoba",
                "windows-1250 | Lučka otroška soba žaluzije hiša",
                "windows-1254 | Işık yatak odası çalışma gümüş",
                "windows-1257 | Dzīvojamā istaba gaismas žalūzijas",
                "windows-1257 | Šviesa virtuvė žaliuzės įėjimas",
                "windows-1258 | Đèn phòng khách, bếp",
                "GBK | 照明; 厨房 灯",
                "Big5 | 照明; 廚房",
                "Shift_JIS | 照明; キッチン ライト",
                "EUC-KR | 조명; 주방",
                "IBM850 | Küche Größe Gäste Löffel",
                "x-MacRoman | Küche Größe Gäste Löffel",
            })
    void everythingElseIsNotGuessed(String charset, String text) {
        DecodedText decoded = DecodedText.guessed(("Bad;1/0/1\n" + text).getBytes(Charset.forName(charset)));
        assertTrue(decoded.wrong().isPresent(), decoded.text());
        assertTrue(decoded.wrong().getAsInt() >= 10);
    }

    @Test
    void utf8ThatIsDamagedStaysUtf8() {
        byte[] bytes = "Küche Größe x".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE4;
        assertEquals(
                OptionalInt.of(bytes.length - 1), DecodedText.guessed(bytes).wrong());
        assertEquals(StandardCharsets.UTF_8, DecodedText.guessed(bytes).charset());
    }
}
