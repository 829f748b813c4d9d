package io.github.thinknxkit.bridge.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ManifestTest {

    @Test
    void namesEachTopicOnceAndSharedLevelsOnceOnly() {
        List<String> topics =
                List.of("a/bridge/state", "a/villa/one/power.on", "a/villa/one/level", "a/villa", "h/x/config");

        String text = Manifest.text(topics);

        assertEquals("a/bridge/state\n/villa\n//one/level\n///power.on\nh/x/config\n", text);
        assertEquals(Set.copyOf(topics), Manifest.topics(text, topic -> true));
    }

    @Test
    void comesBackWhateverTheTopics() {
        Random chance = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<String> topics = new ArrayList<>();
            for (int i = 0; i < chance.nextInt(30); i++) {
                StringBuilder topic = new StringBuilder("t" + chance.nextInt(2));
                for (int level = chance.nextInt(4); level > 0; level--) {
                    topic.append('/').append("abc é".charAt(chance.nextInt(5)));
                }
                topics.add(topic.toString());
            }
            assertEquals(Set.copyOf(topics), Manifest.topics(Manifest.text(topics), topic -> !topic.isEmpty()));
        }
    }

    @Test
    void namesNothingInFewBytesThatWouldFillTheMemory() {
        String hostile = "x".repeat(50_000) + "/0\n" + "/1\n".repeat(100_000) + "thinknx/home/a\n";
        AtomicLong built = new AtomicLong();

        Set<String> topics = Manifest.topics(hostile, topic -> built.addAndGet(topic.length()) >= 0);

        assertEquals(Set.of(), topics);
        assertEquals(0, built.get());
    }

    @Test
    void takesNothingThatIsNotTheBridgesOwn() {
        String hostile = "thinknx/other/villa/x\n//\n\n////////\nthinknx/home/a\n#\n+/+\n\u0000\n" + "/".repeat(10_000);

        assertEquals(Set.of("thinknx/home/a"), Manifest.topics(hostile, topic -> topic.startsWith("thinknx/home/")));
        assertTrue(
                Manifest.topics("", topic -> topic.startsWith("thinknx/home/")).isEmpty());
    }
}
