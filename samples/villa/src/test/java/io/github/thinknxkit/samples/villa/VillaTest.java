package io.github.thinknxkit.samples.villa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.samples.villa.documentation.Page;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The evening comes to its end, and tells what it promises. */
@Timeout(60)
class VillaTest {

    @Test
    void tellsTheEveningInOrder() throws Exception {
        assertInOrder(
                tell(),
                "60 devices; group addresses: 275 to send to, 4 locked, 21 that",
                "current",
                "<- 103 states",
                "-> scenelaunch?guid=1IzPszHWAEvzxtXBMrkNAg&cmd=1",
                "Living room/Ceiling light power-level.level: 0 % -> 30 %",
                "Terrace blind position.position: 0 % -> 80 %",
                "Garden/Awning position.position: 100 % -> 0 %",
                "<- 6 of 8 answered",
                "Nonna's lamp: level must be at most 60 %",
                "Garden/Pool lights: the server refused the call (400: \"impossible to execute\")",
                "-> heightlevel?guid=1IzPszHWAEvzxtXBMrkjiQ&val=70",
                "In code it is at 30 %, on the wire at 70.",
                "-> actualtemp?guid=1IzPszHWAEvzxtXBMrkP0w",
                "-> setpoint?guid=1IzPszHWAEvzxtXBMrkP0w&cmd=55",
                "of 10 blinds, villa.all(HasMovement.class) has 9",
                "!! level must be at most 60 %",
                "!! temperature must be 16 to 26 °C",
                "!! temperature must be 45 to 60 °C",
                "The server saw 0 requests of these.",
                "<- DPT_1 1 to 2/0/1, on the bus",
                "<- DPT_5 3 to 3/0/4, on the bus",
                "<- DPT_3 3 to 1/6/4, on the bus",
                "<- DPT_5 77 to 1/2/12, on the bus",
                "<- DPT_3 3 to 1/1/24, on the bus",
                "<- DPT_9 21.52 to 3/0/2, on the bus",
                "carried(21.53) is 21.52",
                "<- DPT_5 2 to 6/0/1, on the bus",
                "must be 0 to 100 %, not 130",
                "<- 2/0/9 Blinds/Up/Down/Pool cover (1.008), locked",
                "<- DPT_9 50.00 to 3/2/2, on the bus",
                "The 21 addresses without a handle",
                "13: it has no datapoint type");
    }

    @Test
    void showsNoPassword() throws Exception {
        assertFalse(tell().contains("nobody will see"));
    }

    @Test
    void isTheSameEachTimeButForThePort() throws Exception {
        assertEquals(withoutPort(tell()), withoutPort(tell()));
    }

    /** What the README shows of it is there, in that order; {@code …} stands for what is left out. */
    @Test
    void isWhatThePageShows() throws Exception {
        String shown = Page.read().section("What it prints").blocks("text").get(0);

        assertTrue(shown.lines().count() > 20);
        assertInOrder(
                withoutPort(tell()),
                withoutPort(shown)
                        .lines()
                        .map(line -> line.replace("…", ""))
                        .filter(line -> !line.isBlank())
                        .toArray(String[]::new));
    }

    private static String tell() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Villa.tell(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String withoutPort(String story) {
        return story.replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:PORT");
    }

    private static void assertInOrder(String text, String... parts) {
        int from = 0;
        for (String part : List.of(parts)) {
            int found = text.indexOf(part, from);
            assertTrue(found >= 0, () -> "expected '" + part + "' next in\n" + text);
            from = found + part.length();
        }
    }
}
