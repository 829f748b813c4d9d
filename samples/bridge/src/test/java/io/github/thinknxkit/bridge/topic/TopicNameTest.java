package io.github.thinknxkit.bridge.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1IzPszHWAEvzxtXBMrk4/g",
                "a+b#c~d",
                "_",
                "__",
                "_2F",
                "a_2Fb",
                "$SYS",
                "é",
                "\uD83C\uDFE0",
                "a b",
                "-",
                "a\u0000b",
                "a\nb"
            })
    void comesBack(String name) {
        String encoded = TopicName.encode(name);

        assertTrue(encoded.matches("([A-Za-z0-9-]|_[0-9A-F]{2})+"), encoded);
        assertEquals(name, decoded(encoded));
    }

    private static String decoded(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher units = Pattern.compile("_([0-9A-F]{2})|(.)").matcher(encoded);
        while (units.find()) {
            bytes.write(units.group(1) == null ? units.group(2).charAt(0) : Integer.parseInt(units.group(1), 16));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void noTwoNamesAreOne() {
        Random random = new Random(7);
        String letters = "a2F_/+#~-Ä";
        Set<String> names = new HashSet<>();
        Set<String> encoded = new HashSet<>();
        Set<String> ids = new HashSet<>();
        Topics topics = new Topics("thinknx", "home", "homeassistant");
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = random.nextInt(1, 5); length > 0; length--) {
                name.append(letters.charAt(random.nextInt(letters.length())));
            }
            if (names.add(name.toString())) {
                assertTrue(encoded.add(TopicName.encode(name.toString())), name::toString);
                ids.add(topics.id(List.of(name.toString(), "a")));
                ids.add(topics.id(List.of("a", name.toString())));
            }
        }
        // The id of a and a is made twice.
        assertEquals(names.size() * 2 - 1, ids.size());
        assertNotEquals(topics.id(List.of("a__b")), topics.id(List.of("a", "b")));
    }
}
