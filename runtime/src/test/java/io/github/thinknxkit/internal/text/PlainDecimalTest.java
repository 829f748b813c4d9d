package io.github.thinknxkit.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainDecimalTest {

    @ParameterizedTest
    @CsvSource({
        "21, 21",
        "21.5, 21.5",
        "-0.0, 0",
        "-0.5, -0.5",
        "0.001, 0.001",
        "85.325, 85.325",
        "100.05, 100.05",
        "0.1, 0.1",
        "1e-7, 0.0000001",
        "1e21, 1000000000000000000000",
        "2e23, 200000000000000000000000",
        "2.0E-3, 0.002",
        "85.23500061, 85.23500061"
    })
    void numbersArePlainAndShort(double value, String expected) {
        assertEquals(expected, PlainDecimal.append(new StringBuilder(), value).toString());
    }

    @Test
    void everyNumberComesBack() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            Random random = new Random(7);
            for (int i = 0; i < 20_000; i++) {
                double value = i % 2 == 0
                        ? Double.longBitsToDouble(random.nextLong())
                        : Math.rint(random.nextDouble() * 1e6) / 1e3;
                if (Double.isFinite(value)) {
                    String text =
                            PlainDecimal.append(new StringBuilder(), value).toString();
                    assertEquals(value + 0.0, Double.parseDouble(text) + 0.0, text);
                    assertFalse(text.contains("E"), text);
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void textIsEncodedInFull() {
        assertEquals("a%2B%2F%3D%26%20%F0%9F%98%80.-_~", PercentEncoder.encode("a+/=& \uD83D\uDE00.-_~"));
        assertTrue(PercentEncoder.encode("\uFFFF").startsWith("%EF"));
    }
}
