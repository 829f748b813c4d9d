package io.github.thinknxkit.samples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The story comes to its end, and tells what it promises. */
@Timeout(60)
class QuickstartTest {

    @Test
    void tellsEachCallWithItsWireFormAndItsAnswer() throws IOException {
        String story = tell();

        assertInOrder(
                story,
                "-> updown?guid=1IzPszHWAEuvzxtXBMrkzC&cmd=0",
                "<- Acknowledgement[",
                "-> powerlevel?guid=1IzPszHWAEuvzxtXBMrkzA&cmd=40&fb",
                "<- PowerLevelStatus[",
                "level=40",
                "temperature=21.5",
                "speed=MAXIMUM",
                "-> scenelaunch?",
                "-> system/sendKNXfloat2bytes?group=1/0/1&value=18.5",
                "<- ServerStatus[",
                "!! NotFoundException",
                "!! ",
                "nothing was sent");
    }

    @Test
    void answersTheChallengeOnceAndSendsNothingThatIsRefusedBefore() throws IOException {
        String story = tell();
        long calls = story.lines().filter(line -> line.strip().startsWith("->")).count();

        assertTrue(story.contains("The server saw " + (calls + 1) + " requests"), story);
        assertEquals(12, calls);
    }

    @Test
    void showsNoPassword() throws IOException {
        assertFalse(tell().contains("nobody will see"));
    }

    private static String tell() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Quickstart.tell(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
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
