package io.github.thinknxkit.samples.quickstart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The story comes to its end, and tells what it promises. */
@Timeout(60)
class QuickstartTest {

    private static String story;

    @BeforeAll
    static void tell() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Quickstart.tell(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        story = bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsEachCallWithItsWireFormAndItsAnswer() {
        assertInOrder(
                story,
                "-> updown?guid=1IzPszHWAEuvzxtXBMrkzC&cmd=0",
                "<- Acknowledgement\n",
                "-> powerlevel?guid=1IzPszHWAEuvzxtXBMrkzA&cmd=40&fb",
                "<- PowerLevelStatus[level=40]",
                "temperature=21.5",
                "speed=MAXIMUM",
                "<- 13 states",
                "-> scenelaunch?",
                "-> power?guid=1IzPszHWAEuvzxtXBMrkzB&cmd=0&fb",
                "-> hvacpower?guid=1IzPszHWAEuvzxtXBMrkzG&cmd=0&fb",
                "<- 3 of 3 answered",
                "-> system/sendKNXbit?group=2/0/1&value=1",
                "-> system/sendKNXfloat2bytes?group=1/0/1&value=18.5",
                "What is different:",
                "First floor/Office/Air conditioner power.on: true -> false",
                "<- ServerStatus[version=",
                "!! NotFoundException",
                "!! level must be 0 to 100 %, not 140",
                "!! temperature must be 16 to 26",
                "nothing was sent");
    }

    @Test
    void answersTheChallengeOnceAndSendsNothingThatIsRefusedBefore() {
        long single =
                story.lines().filter(line -> line.strip().startsWith("->")).count();
        long calls = single + 2 * 13;

        assertTrue(story.contains("The server saw " + (calls + 1) + " requests for " + calls + " calls"), story);
    }

    @Test
    void showsNoPassword() {
        assertFalse(story.contains("nobody will see"));
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
