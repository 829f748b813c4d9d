package io.github.thinknxkit.bridge.homeassistant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.bridge.model.Houses;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.plant.DeviceInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Positions as Home Assistant counts them, by the arithmetic of its covers: 0 is closed, and 100 is open. */
class CoverTest {

    private static final DeviceInfo BLIND = Houses.device("blind", "Blind", "movement", "position", "angle");

    private static Entity cover(DeviceInfo blind) {
        return Entity.of(Houses.server(Houses.of(blind), Options.NONE)).stream()
                .filter(entity -> entity.platform().equals("cover"))
                .findFirst()
                .orElseThrow();
    }

    private static int number(Entity cover, String key) {
        return Integer.parseInt(cover.text(key).orElseThrow());
    }

    private static int shown(double told, int none, int all) {
        return (int) Math.floor((told - none) * 100 / (all - none));
    }

    private static long sent(int chosen, int none, int all) {
        return Math.round((all - none) * chosen / 100.0 + none);
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "100, 0", "30, 70", "29.8, 70", "75, 25"})
    void openIsZeroInKnxAndHundredInHomeAssistant(double told, int shown) {
        Entity cover = cover(BLIND);

        assertEquals(shown, shown(told, number(cover, "position_closed"), number(cover, "position_open")));
        assertEquals(shown, shown(told, number(cover, "tilt_min"), number(cover, "tilt_max")));
    }

    @ParameterizedTest
    @CsvSource({"100, 0", "0, 100", "70, 30", "1, 99"})
    void whatIsChosenIsSentTheOtherWayRound(int chosen, int sent) {
        Entity cover = cover(BLIND);

        assertEquals(sent, sent(chosen, number(cover, "position_closed"), number(cover, "position_open")));
        assertEquals(sent, sent(chosen, number(cover, "tilt_min"), number(cover, "tilt_max")));
    }

    @Test
    void endsAreThoseOfThePlantFile() {
        Entity cover = cover(BLIND.limited("position", 10.5, 80));

        assertEquals(11, sent(100, number(cover, "position_closed"), number(cover, "position_open")));
        assertEquals(80, sent(0, number(cover, "position_closed"), number(cover, "position_open")));
        assertEquals(0, number(cover, "tilt_opened_value"));
        assertEquals(100, number(cover, "tilt_closed_value"));
        assertEquals("up", cover.text("payload_open").orElseThrow());
        assertEquals("down", cover.text("payload_close").orElseThrow());
    }

    @Test
    void aRangeWithoutWholeNumbersIsNone() {
        Entity cover = cover(BLIND.limited("position", 40.2, 40.9));

        assertEquals(0, number(cover, "position_open"));
        assertEquals(100, number(cover, "position_closed"));
    }
}
