package io.github.thinknxkit.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationTextTest {

    @ParameterizedTest
    @CsvSource({
        "PT5S, 5 s",
        "PT0.5S, 500 ms",
        "PT1.5S, 1500 ms",
        "PT60S, 1 min",
        "PT90S, 90 s",
        "PT2M, 2 min",
        "PT1H, 1 h",
        "PT48H, 48 h",
        "PT0S, 0 ms",
        "PT0.0000001S, 0.0001 ms",
        "PT1.0125S, 1012.5 ms",
        "PT-0.0125S, -12.5 ms",
    })
    void text(Duration duration, String text) {
        assertEquals(text, DurationText.of(duration));
    }
}
